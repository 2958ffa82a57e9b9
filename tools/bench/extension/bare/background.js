// The least that a background can do for a page: wake up, open IndexedDB, read one record, answer.
const opened = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('bare');
    request.onupgradeneeded = () => {
      request.result.createObjectStore('records').put({ text: 'x'.repeat(4_000) }, 1);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

chrome.runtime.onMessage.addListener((_message, _sender, answer) => {
  void opened().then((db) => {
    const request = db.transaction('records').objectStore('records').get(1);
    request.onsuccess = () => {
      db.close();
      answer({ ok: true, value: request.result.text.length });
    };
  });
  return true;
});
