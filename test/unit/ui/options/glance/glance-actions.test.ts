import { expect, test } from 'vitest';
import { CallFailed } from '../../../../../src/messages/worker-calls.ts';
import { glanceActions } from '../../../../../src/ui/options/glance/glance-actions.ts';
import { saying } from '../../../../../src/words/saying.ts';
import { deskStage, stepwise } from '../desk-stage.ts';

async function staged() {
  const stage = await deskStage();
  return { ...stage, actions: glanceActions(stage.desk), glanced: () => stage.state().glanced };
}

test('the corpus is counted, then its events are looked for, once a generation', async () => {
  const { actions, called, settled, glanced, said } = await staged();
  actions.look(7);
  actions.look(7);
  await settled();
  expect(called()).toEqual(['glance', 'events']);
  expect(glanced()).toMatchObject({ generation: 7, counted: { kind: 'there' }, events: { kind: 'there' } });
  expect(said).toEqual(['3 events found.']);
  // What is known of the corpus before stays in sight meanwhile, and is not announced again.
  actions.look(8);
  expect(glanced()).toMatchObject({ looking: true, events: { kind: 'there' } });
  await settled();
  expect(called()).toHaveLength(4);
  expect(said).toHaveLength(1);
});

test('what is under way when the section is left is begun anew, what is known is kept', async () => {
  const { actions, called, settled, glanced, corpus } = await staged();
  const gate = stepwise(corpus);
  actions.look(7);
  actions.leave();
  gate.open();
  await settled();
  expect(glanced()).toMatchObject({ generation: null, counted: { kind: 'loading' } });
  actions.look(7);
  await settled();
  actions.leave();
  actions.look(7);
  await settled();
  expect(glanced().events.kind).toBe('there');
  expect(called()).toEqual(['glance', 'glance', 'events']);
});

test('a failure is told and tried again', async () => {
  const { actions, settled, glanced, corpus } = await staged();
  corpus.failures.events = new CallFailed({
    kind: 'damaged',
    said: saying('failure_ours', { what: 'One article is missing.' }),
  });
  actions.look(7);
  await settled();
  expect(glanced()).toMatchObject({ counted: { kind: 'there' }, events: { kind: 'failed' } });
  corpus.failures.glance = corpus.failures.events;
  actions.lookAgain();
  await settled();
  expect(glanced().counted.kind).toBe('failed');
  corpus.failures = {};
  actions.lookAgain();
  await settled();
  expect(glanced()).toMatchObject({ counted: { kind: 'there' }, events: { kind: 'there' } });
});
