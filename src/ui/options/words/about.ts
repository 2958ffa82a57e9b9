import { text } from '../../../words/speech.ts';
import { worded } from '../../../words/worded.ts';

/** Words of the sections Appearance and About. */
export const aboutWords = worded({
  appearance: {
    title: 'frame_sections_appearance',
    scheme: 'appearance_scheme',
    schemes: { auto: 'appearance_auto', light: 'appearance_light', dark: 'appearance_dark' },
    failed: (message: string) => text('appearance_failed', { message }),
    language: 'appearance_language',
    spoken: (language: string) => text('appearance_spoken', { language }),
    follows: 'appearance_follows',
    read: 'appearance_read',
  },
  about: {
    title: 'frame_sections_about',
    version: (version: string) => text('about_version', { version }),
    how: 'frame_how',
    privacy: {
      title: 'about_privacy_title',
      nothing: 'about_privacy_nothing',
      network: 'about_privacy_network',
      reads: 'about_privacy_reads',
      stores: 'about_privacy_stores',
      pages: 'about_privacy_pages',
      privately: 'about_privacy_privately',
    },
    keys: {
      title: 'about_keys_title',
      button: 'about_keys_button',
      none: 'about_keys_none',
      change: 'about_keys_change',
    },
    reset: {
      title: 'about_reset_title',
      text: 'about_reset_text',
      go: 'about_reset_go',
      undo: 'about_reset_undo',
      done: 'about_reset_done',
      undone: 'about_reset_undone',
      failed: (message: string) => text('about_reset_failed', { message }),
    },
  },
});
