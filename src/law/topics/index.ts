import type { Topic, TopicId } from '../topic';
import { cardLost } from './card-lost';
import { civicIntegration } from './civic-integration';
import { collecting } from './collecting';
import { copies } from './copies';
import { digid } from './digid';
import { fees } from './fees';
import { help } from './help';
import { income } from './income';
import { mainResidence } from './main-residence';
import { obligations } from './obligations';
import { publicOrder } from './public-order';
import { purposes } from './purposes';
import { refused } from './refused';
import { travel } from './travel';
import { withdrawalLetter } from './withdrawal-letter';
import { words } from './words';
import { work } from './work';

/** Every topic by its id. */
export const topics: { readonly [T in TopicId]: Topic } = {
  digid,
  work,
  travel,
  'main-residence': mainResidence,
  'civic-integration': civicIntegration,
  income,
  purposes,
  'public-order': publicOrder,
  obligations,
  'card-lost': cardLost,
  'withdrawal-letter': withdrawalLetter,
  refused,
  collecting,
  fees,
  copies,
  help,
  words,
};
