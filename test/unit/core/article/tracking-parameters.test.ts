import { describe, expect, test } from 'vitest';
import { isTrackingParameter } from '../../../../src/core/article/tracking-parameters.ts';

describe('parameters of an address', () => {
  test.each([
    ...[
      'utm_source',
      'UTM_CAMPAIGN',
      'fbclid',
      'gclid',
      'yclid',
      'ysclid',
      'igsh',
      'igshid',
      'mc_cid',
      '_ga',
    ],
    ...[
      'at_medium',
      'ns_mchannel',
      'pk_kwd',
      'mtm_source',
      'hsa_acc',
      '_hsenc',
      'wt_mc',
      'wt.mc_id',
      'ref_src',
    ],
    ...[
      'cmp',
      'CMP',
      'ocid',
      'smid',
      'xtor',
      'spm',
      's_cid',
      '_openstat',
      '__twitter_impression',
      'from_rss',
    ],
  ])('%s only says where a reader came from', (name) => {
    expect(isTrackingParameter(name)).toBe(true);
  });

  test.each([
    'id',
    'p',
    'story',
    'ref',
    'page',
    'at',
    'ns',
    'utm',
    'cmp2',
    'xfbclid',
    'lang',
    '',
    'amp',
    'articleid',
  ])('"%s" may tell one article from another', (name) => {
    expect(isTrackingParameter(name)).toBe(false);
  });
});
