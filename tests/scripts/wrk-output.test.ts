import { expect, test } from 'vitest';
import { readWrk } from '../../scripts/bench/wrk-output.ts';

const printed = `Running 6s test @ http://127.0.0.1:4105/vi
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.08ms    1.41ms  33.36ms   96.39%
    Req/Sec    35.15k     9.17k   48.49k    66.67%
  Latency Distribution
     50%  737.00us
     75%    1.12ms
     90%    1.46ms
     99%    8.05ms
  210305 requests in 6.02s, 3.35GB read
Requests/sec:  34944.26
Transfer/sec:    570.26MB
`;

test('rates and latencies are read in one unit', () => {
  expect(readWrk(printed)).toEqual({
    perSecond: 34944.26,
    p50: 0.737,
    p99: 8.05,
    answered: 210_305,
    failed: 0,
  });
  expect(readWrk(printed.replace('8.05ms', '1.20s'))?.p99).toBe(1_200);
});

test('answers that were refused and connections that broke count as failed', () => {
  const failing = `${printed}  Socket errors: connect 1, read 2, write 0, timeout 4\n  Non-2xx or 3xx responses: 30\n`;
  expect(readWrk(failing)?.failed).toBe(37);
});

test('what is no result is none', () => {
  expect(readWrk('unable to connect to 127.0.0.1:1 Connection refused')).toBeNull();
  expect(readWrk(printed.replace('99%', '98%'))).toBeNull();
});
