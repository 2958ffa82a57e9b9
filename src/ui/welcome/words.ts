/** The words of the page that is shown once Lateral is installed, and of the sample page. */
export const welcomeWords = {
  title: 'Welcome to Lateral',
  promise: 'How other outlets report what you are reading, compared on your own machine.',
  steps: [
    {
      title: 'Read as you always do',
      text: 'On an article about a topic it knows, the icon shows how many other outlets report the same event. Everywhere else it stays quiet.',
    },
    {
      title: 'Press the icon',
      text: 'You see which facts the others share, which were not found on this page, and where numbers, dates, quotes and words differ. Every line is a passage of an article, word for word.',
    },
    {
      title: 'Bring your own articles',
      text: 'It begins with five articles on one event. The more you import, as text, HTML, JSON, CSV, feeds or archives of them, the more it has to compare with.',
    },
  ],
  tryIt: 'Try it now',
  trySample: 'Open the sample article',
  tryText: 'It works without a network. Open it, then press the icon of Lateral.',
  bringIn: 'Bring in articles',
  leaves: 'What leaves your machine',
  leavesNothing: 'Nothing.',
  leavesText:
    'Lateral makes no network request, has no account and keeps no statistics. Pages are read and compared in this browser, and only what you import or keep is stored.',
  pin: 'Keep the icon in sight',
  pinText: {
    inChrome: [
      'Press the puzzle piece beside the address bar.',
      'Press the pin beside Lateral.',
      'With Alt+Shift+L you compare a page by the keyboard, with Alt+Shift+P beside it.',
    ],
    inFirefox: [
      'Press the puzzle piece beside the address bar.',
      'Press the wheel beside Lateral, then “Pin to Toolbar”.',
      'With Alt+Shift+L you compare a page by the keyboard, with Alt+Shift+P beside it.',
    ],
  },
} as const;

export const sampleWords = {
  title: 'Sample article',
  banner: 'A sample to try Lateral on.',
  how: 'Press the icon of Lateral in the toolbar, or Alt+Shift+P to compare beside the page.',
  source: 'One of the five articles that Lateral begins with.',
  failed:
    'The sample could not be read. Reload this page; if it stays empty, install Lateral anew. Your corpus is untouched.',
} as const;
