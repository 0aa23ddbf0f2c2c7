import '../account/account.css';
import { SignInList } from '../account/sign-in-list.js';
import { useSignIns } from '../account/use-account.js';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { LoadFailed } from '../shell/load-failed.js';
import type { ListedOfficer } from './officers-query.js';

interface SignInsDialogProps {
  readonly officer: ListedOfficer;
  readonly onClose: () => void;
}

/** The sign-ins of another officer, for those who watch over them. */
export function SignInsDialog({ officer, onClose }: SignInsDialogProps) {
  const { account: texts, desk: common } = useCatalogue('settings');
  const { data, isError, refetch } = useSignIns(officer.id);
  return (
    <FormDialog
      title={texts.historyOf(officer.name)}
      submit={common.done}
      isReady
      cancels={false}
      onSubmit={() => {}}
      onClose={onClose}
    >
      {data && <SignInList signIns={data.items} />}
      {!data && !isError && <p role="status">{common.loading}</p>}
      {isError && <LoadFailed onRetry={() => void refetch()} />}
    </FormDialog>
  );
}
