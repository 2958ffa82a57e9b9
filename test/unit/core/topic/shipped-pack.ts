import putinBelarus from '../../../../assets/topics/putin-belarus.json' with { type: 'json' };
import names from '../../../../assets/topics/putin-belarus.names.json' with { type: 'json' };
import { widenPack } from '../../../../src/core/topic/widen-pack.ts';

/** The pack that ships, as the detector has it. */
export const shippedPack = widenPack(putinBelarus, names);
