import type { Diagnostic, Words } from './diagnostic';
import { LIMITS } from './limits';

function wordsFor(reason: string): readonly [Words, Words] {
  switch (reason) {
    case 'absent':
      return [
        { message: 'There is no such file.', fix: 'look at the spelling and the folder' },
        { message: 'そのファイルはありません。', fix: '名前とフォルダーを確かめてください' },
      ];
    case 'not-utf8':
      return [
        {
          message: 'This file is not written in UTF-8.',
          why: 'Older Japanese editors save as Shift_JIS.',
          fix: 'save it again as UTF-8',
        },
        {
          message: 'このファイルは UTF-8 ではありません。',
          why: '古いエディターは Shift_JIS で保存することがあります。',
          fix: 'UTF-8 で保存し直してください',
        },
      ];
    case 'too-large':
      return [
        { message: `The file is larger than ${LIMITS.bytes / 1024} KB.`, fix: 'split the case into chapters' },
        { message: `ファイルが ${LIMITS.bytes / 1024} KB を超えています。`, fix: '章ごとにファイルを分けてください' },
      ];
    default:
      return [
        { message: `The file cannot be read (${reason}).`, fix: 'look at its permissions' },
        { message: `ファイルを読めません（${reason}）。`, fix: 'アクセス権を確かめてください' },
      ];
  }
}

/** What is said of a file whose text never reached the loader. */
export function unreadableFile(file: string, reason: string): Diagnostic {
  const [en, ja] = wordsFor(reason);
  const code = reason === 'too-large' ? 'Y003' : 'Y001';
  return { file, line: 1, column: 1, endColumn: 2, code, severity: 'error', confidence: 'proved', ...en, ja };
}
