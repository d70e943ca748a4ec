export function QuestionSentence() {
  return <p>Question</p>;
}
