import fc from 'fast-check';

/** Properties are tried on the same inputs every time; `LATERAL_SEED=N npm run test:unit` tries others. */
fc.configureGlobal({ seed: Number(process.env.LATERAL_SEED ?? 20221219) });
