// A reader's process that does what the document says; the pool starts it in place of the real one.
const said = (text) => ({
  kind: 'read',
  blocks: [{ kind: 'paragraph', text }],
  pages: null,
  pagesWithoutText: [],
  leftOut: [],
  resident: 1,
});

const acts = {
  spin: () => {
    for (;;);
  },
  grow: () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(10_000_000, 1));
  },
  heap: () => {
    const kept = [];
    for (;;) kept.push({ text: [kept.length, 'a'] });
  },
  crash: () => process.exit(3),
  large: () => process.send({ ...said('groot'), resident: 400_000_000 }),
  refuse: () => process.send({ kind: 'unreadable', reason: 'damaged' }),
  environment: () => process.send(said(Object.keys(process.env).sort().join())),
  wait: () => undefined,
};

process.on('disconnect', () => process.exit());
process.on('message', ({ bytes }) => {
  const word = Buffer.from(bytes).toString();
  const act = acts[word] ?? (() => process.send(said(String(process.pid))));
  act();
});
if (process.argv[2] === '1') process.exit(1);
process.send({ kind: 'ready' });
