import { connection } from 'next/server';
import { desk } from '../server/desk';
import { minuteInWords, phaseInWords } from '../server/in-words';
import { latestNews } from '../server/news';
import { ReportForm } from './report-form';

export default async function Page() {
  await connection();
  const { aduan } = await desk();
  const news = latestNews();
  return (
    <>
      <h1>Apa yang bisa kami bantu?</h1>
      <p className="quiet">{aduan.desk.hours().text.id}</p>
      <ReportForm reportKey={crypto.randomUUID()} />
      {news.length > 0 && (
        <section>
          <h2>Kabar dari meja layanan</h2>
          <ul className="line">
            {news.map(({ at, phase }) => (
              <li key={`${at} ${phase}`}>
                {phaseInWords[phase]}
                <time dateTime={new Date(at).toISOString()}>{minuteInWords(at)}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
