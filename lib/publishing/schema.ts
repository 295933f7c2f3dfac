import { z } from 'zod';
import { lines } from '../text/field.ts';

export const publishingLimits = { reason: 500 } as const;

/** Why a text is withdrawn; readers see it on the page that says so. May be empty. */
export const WithdrawalInput = z.object({ reason: lines(publishingLimits.reason).default('') });

export type WithdrawalForm = z.input<typeof WithdrawalInput>;
