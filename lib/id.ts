import { z } from 'zod';

/** Whether a text, such as a part of an address, can be an id at all; the database refuses to compare others. */
export const isId = (text: string): boolean => z.uuid().safeParse(text).success;
