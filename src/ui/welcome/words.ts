import { text } from '../../words/speech.ts';
import { worded } from '../../words/worded.ts';

/** The words of the page that is shown once Lateral is installed, and of the sample page. */
export const welcomeWords = worded({
  title: 'welcome_title',
  promise: 'welcome_promise',
  steps: () => [
    { title: text('welcome_read_title'), text: text('welcome_read_text') },
    { title: text('welcome_press_title'), text: text('welcome_press_text') },
    { title: text('welcome_bring_title'), text: text('welcome_bring_text') },
  ],
  tryIt: 'welcome_tryIt',
  trySample: 'welcome_trySample',
  tryText: 'welcome_tryText',
  bringIn: 'welcome_bringIn',
  leaves: 'welcome_leaves',
  leavesNothing: 'welcome_leavesNothing',
  leavesText: 'welcome_leavesText',
  pin: 'welcome_pin',
  pinText: {
    inChrome: () => [text('welcome_pin_puzzle'), text('welcome_pin_inChrome'), text('welcome_pin_keys')],
    inFirefox: () => [text('welcome_pin_there'), text('welcome_pin_inFirefox'), text('welcome_pin_keys')],
  },
});

export const sampleWords = worded({
  title: 'sample_title',
  banner: 'sample_banner',
  how: 'sample_how',
  source: 'sample_source',
  failed: 'sample_failed',
});
