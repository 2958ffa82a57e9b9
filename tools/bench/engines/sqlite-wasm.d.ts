/** The part of the official WASM build that the bench uses; `opfs-sahpool` is in it from 3.43 on. */
declare module '@sqlite.org/sqlite-wasm' {
  interface Statement {
    bind(values: readonly (number | string)[]): this;
    stepReset(): this;
    finalize(): void;
  }

  interface Database {
    exec(sql: string): void;
    transaction(work: () => void): void;
    prepare(sql: string): Statement;
    selectValue(sql: string): unknown;
    selectValues(sql: string, values: readonly (number | string)[]): unknown[];
    close(): void;
  }

  interface Pool {
    readonly OpfsSAHPoolDb: new (file: string) => Database;
    wipeFiles(): Promise<void>;
  }

  interface Sqlite3 {
    installOpfsSAHPoolVfs(options: { name: string; initialCapacity: number }): Promise<Pool>;
  }

  export default function sqlite3InitModule(options: {
    print(text: string): void;
    printErr(text: string): void;
  }): Promise<Sqlite3>;
}
