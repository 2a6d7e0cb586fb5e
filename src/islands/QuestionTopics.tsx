import { topicsOfQuestion } from '../law/arises';
import type { QuestionId } from '../law/questions';
import { TopicLinks } from './TopicLinks';
import type { Ui } from './ui';

/** The ways to what explains a question further. */
export const QuestionTopics = ({ ui, question }: { ui: Ui; question: QuestionId }) => <TopicLinks ui={ui} topics={topicsOfQuestion(question)} />;
