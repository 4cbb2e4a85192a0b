/** Days that a deleted template can be brought back; then it goes for good. */
export const TRASH_DAYS = 30;
