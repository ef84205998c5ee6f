/** Why a file of the board was not written: the page's fonts or a canvas are missing, or the file cannot be read again. Shown as `boardExport.failed.<code>`. */
export type BoardFaultCode = 'fonts' | 'picture' | 'unread';

export class BoardFault extends Error {
  readonly code: BoardFaultCode;

  constructor(code: BoardFaultCode) {
    super(code);
    this.code = code;
  }
}
