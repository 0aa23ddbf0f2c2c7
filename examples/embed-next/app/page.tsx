import { connection } from 'next/server';
import { desk } from '../server/desk';
import { formatMinute, phaseText } from '../server/format';
import { latestUpdates } from '../server/updates';
import { ReportForm } from './report-form';

export default async function Page() {
  await connection();
  const { aduan } = await desk();
  const news = latestUpdates();
  return (
    <>
      <h1>Apa yang bisa kami bantu?</h1>
      <p className="quiet">{aduan.citizen.hours().text.id}</p>
      <ReportForm reportKey={crypto.randomUUID()} />
      {news.length > 0 && (
        <section>
          <h2>Kabar dari meja layanan</h2>
          <ul className="line">
            {news.map(({ at, phase }) => (
              <li key={`${at} ${phase}`}>
                {phaseText[phase]}
                <time dateTime={new Date(at).toISOString()}>{formatMinute(at)}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
