/** English words that are mixed into Indonesian messages. */
export const englishWords: ReadonlySet<string> = new Set(
  `about above account accounts action actually add address admin after again agent agreement all almost already also
always am an and annoying annual anonymous another answer any anymore anyone anything anyway app appointment approval
approved apps april are around as asap ask asked asking at attached attaching attachment attn audit auditor august
authorised authorized auto away awful back bad balance bank be because been before behind being below best better
between big biggest bill billing blocked board both branch breach bring btw budget building business but button by
call called calling can cannot captcha card careful case cash center central centre chair chairman change charge
charges charging check cheers choose chrome claim clear click close closed code cold collector come company complaint
compliance concerning condition conditions confirm confirmation confirmed connection consider contact contract
cooperative copy correct cost could crashing customer daily data date day days deadline deal dear debit december
decision deck delete delivery department deposit dept desk detail details development device did didn digital direct
director disappointed disappointing disclaimer dispute disputed do document documents does doesn doing don done double
down draft due during each early east edge either elected election email end english enough environment error eta etc
even ever every everyone everything evidence excuse exp expired explain extra fail failed faithfully fake false far
fast fax february fee feedback few field file final finance find fine first fix follow for forged form forward
forwarded found fraud fraudster free friday friend friends from frustrated full fully fund funds further fyi gap get
getting give given go going good got great group guarantee guide guys hack hacked had half happen happened harass
harassed harassment hard has have he head hello help her here hey hi him his hold home honestly hope hoping hotel
house how however id if ignore ignored immediate important in inc incident info information install interest internal
into invoice is issue it item items its itself january join july june just keep keeps keys kind kindly know largest
last late later latest leak leaked ledger legal less let letter like limit line link linked list literally live loan
local location login long look lost lot madam main make management manager many march market match may maybe me mean
meeting member members message met middle might ministry minus minute minutes mismatch miss missing mobile monday
money month monthly months more most motorbike mr mrs ms much must my name need never new news next nice no nobody
none north not note noted nothing notice november now number numbers obviously october of off offer office officer
offline often old on once one online only open operator option or order original other otherwise our out over own
owner package page paid paper part partner password pay payment payments penalty pending people per person personal
phone photo photos pick place plan please plus point policy possible post previous price primary print printing
privacy private problem process processing project promise promised proof purchase quarter question quick quite rate
re read ready realisation reason receipt receive received receiving record refer reference refund refuse refused
regarding regards regional register registered registration rejected reminder replace replaced replied reply replying
report reporting request requirement requirements reset resolve respond response result return review right room run
safe said saturday save saving savings say scam scammer schedule screenshot second secretary secure see seem send
sender sent september seriously server service services set several shame shameful share shark she shift should show
side sign signature signed simple since sincerely sir site slide so some someone something soon sorry south spam spoke
staff start started statement status step still stock stolen stop storage student subject subscription such summary
sunday super supervisor supplier support sure system take talk team tell teller term terms test than thank thanks that
the their them then there these they thing think third this those though threaten threatened thursday time timeout
times title to today together told tomorrow too took total track transaction transfer treasurer true truly try tuesday
two type typo unable unauthorised unauthorized unblock under unlink unprofessional unregister unsigned until up update
updated updating upset urgent urgently us use used user using valid value vendor verification verified verify
verifying version very via view village visit vote voted vs wait waited waiting want wants warehouse warm was way we
website wednesday week weekend weeks weird well went were west what when where which while whistleblower who why will
wire with within without won wonder word work working would write wrong year yearly years yes yesterday yet you your
yours zoom`.split(/\s+/),
);
