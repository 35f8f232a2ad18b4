/** One route: what comes back as JSON, and what is sent as JSON, where anything is. */
export interface Route<Answer, Body = undefined> {
  readonly answer: Answer;
  readonly body: Body;
}
