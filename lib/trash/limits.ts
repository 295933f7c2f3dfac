/** So many days what is in the trash can be restored by whoever may put it there. */
export const trashDays = 30;
