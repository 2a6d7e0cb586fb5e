// npm run sources: every source, the oldest first, with its day, when we read it, and what rests on it.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/law/restsOn.ts');
const { module: law } = await runnerImport('./src/law/sources.ts');
const { module: days } = await runnerImport('./src/law/days.ts');
const today = days.dayInAmsterdam(new Date());

for (const source of module.oldestFirst()) {
  const rests = module.restsOn(source.id);
  const where = [...new Set(rests.map(({ pathway, topic, kind }) => pathway ?? topic ?? kind))];
  const age = law.isOld(source, today) ? '  may have changed' : '';
  console.log(`${source.id.padEnd(10)} ${(source.updated ?? 'undated').padEnd(10)}  read ${source.read}${age}\n  ${source.title}${source.url ? `\n  ${source.url}` : ''}`);
  console.log(`  ${rests.length} rest on it${where.length ? `: ${where.join(', ')}` : ''}\n`);
}
