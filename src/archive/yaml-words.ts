import type { YAMLParseError } from 'yaml';
import type { z } from 'astro/zod';

const ERRORS: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'thụt dòng không đều, hoặc một dấu ngoặc chưa đóng',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng một dấu phải đặt trong dấu nháy',
  BLOCK_AS_IMPLICIT_KEY: 'hai dấu hai chấm trên một dòng; đặt giá trị trong dấu nháy',
  DUPLICATE_KEY: 'một khóa được viết hai lần',
  MISSING_CHAR: 'thiếu một dấu, thường là dấu nháy, dấu ngoặc hay dấu hai chấm',
  MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau khóa',
  MULTIPLE_DOCS: 'có dòng “---” hoặc “...” ở giữa',
  TAB_AS_INDENT: 'thụt dòng bằng phím tab; hãy dùng dấu cách',
  UNEXPECTED_TOKEN: 'có một dấu đặt sai chỗ',
};

/** A YAML syntax error as a keeper understands it; the parser's own words where there are no better ones. */
export function sayYamlError({ code, message }: YAMLParseError): string {
  if (message.includes('call stack')) return 'các khóa hoặc ngoặc lồng nhau quá sâu';
  return ERRORS[code] ?? message;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'cần chữ',
  number: 'cần một số',
  boolean: 'cần true hoặc false',
  array: 'cần một danh sách',
  object: 'cần các khóa với giá trị của chúng',
  record: 'cần các khóa với giá trị của chúng',
};

/** A schema's issue that the schema itself has no words for. */
export function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined;
}
