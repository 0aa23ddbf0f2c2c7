import { StatusForm } from './status-form';

export default function Page() {
  return (
    <>
      <h1>Lacak laporan</h1>
      <StatusForm />
    </>
  );
}
