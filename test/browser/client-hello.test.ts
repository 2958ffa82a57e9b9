import { type AddressInfo, createServer } from 'node:net';
import { connect } from 'node:tls';
import { expect, test } from 'vitest';
import { hostOfClientHello } from './drivers/client-hello.ts';

/** The first bytes of a connection to a host. */
async function beginning(servername: string | undefined): Promise<Buffer> {
  let first: (bytes: Buffer) => void;
  const bytes = new Promise<Buffer>((done) => {
    first = done;
  });
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      first(data);
      socket.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  connect({ host: '127.0.0.1', port, ...(servername ? { servername } : {}) }).on('error', () => undefined);
  return bytes.finally(() => server.close());
}

test('the host is read from what a connection begins with', async () => {
  expect(hostOfClientHello(await beginning('fetch.popup.example'))).toBe('fetch.popup.example');
});

test('where there is none, none is read', async () => {
  expect(hostOfClientHello(await beginning(undefined))).toBe(null);
  expect(hostOfClientHello(Buffer.from('GET / HTTP/1.1'))).toBe(null);
  expect(hostOfClientHello((await beginning('fetch.popup.example')).subarray(0, 60))).toBe(null);
});
