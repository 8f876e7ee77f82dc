/** Where a coordinator finds what came along the own channel of the table. */
export const eigenKanaalPad = '/werklijst/eigen-kanaal'
