/** English words that are mixed into Indonesian messages. */
export const englishWords: ReadonlySet<string> = new Set(
  `about above account accountability accounts action actually adapter add address admin after afternoon again agent
agreement aid all almost already also although always am amount an and angry annoying annual anonymous another answer
answers any anymore anyone anything anyway apache app application appointment approval approve approved apps apr april
are around array arrival as asap ask asked asking at attached attaching attachment attn audit auditor aug august aunt
authorised authorized auto away awful back bad balance bank banks base be because been before began begin behind being
believe below best better between big biggest bike bill billing blocked board boat bot both boundaries branch breach
bring broken brother brought btw budget bug bugs building business busy but button buy buyer buying by call called
calling came can cancel cancelled cannot captcha car card cards careful case cash center central centre certificate
chair chairman change changed charge charges charging chat chatbot check checked checking cheers child children choose
chrome city claim clarify class clear click close closed closing code codes cold collector come coming commas
committee community company complaint complaints complete compliance concerning condition conditions confidence
confirm confirmation confirmed conformance connection consider contact contain contract conversation cooperative copy
correct corrupt corruption cost costs could count country crash crashed crashing customer customers daily data
database date dates day days deadline deal dear debit dec december decision deck delete deleted delivery department
deposit dept desk detail details development device did didn differ different digital direct director directory
disappointed disappointing disclaimer dispute disputed district dividend do docs document documents does doesn doing
don done door double down download draft driver due during each earlier early east easy edge either elected election
electricity email embeddable employee empty encrypted end ended english enough entry envelope environment error errors
eta etc even evening ever every everyone everything everywhere evidence exact exclusive excuse existing exp expired
explain explicit export external extra fail failed failure faithfully fake false family far farm farmer farmers fast
father fax feb february fee feedback fees fertiliser fertilizer few field file final finance find fine first fish
fisherman fishermen fix fixed follow following for forged form forward forwarded found fraud fraudster free fri friday
friend friends from frustrated fuel full fully function fund funds further fyi gap gaps gas gate gave general get
getting give given go going gone good goods got government grant great group grouped groups guarantee guide guys hack
hacked had half happen happened happy harass harassed harassment hard has have he head held hello help her here hey hi
high him his hit hold home honestly honorific hope hoping hospital hotel hour hours house how however husband id
idempotency if ignore ignored illegal image immediate important in inc incident incomplete incorrect independent
indonesian info information input install installed instant institution interest internal interruption interval into
invalid invoice is issue issues it item items its itself jan january job join joined july june just kafka keep keeps
kept key keys kind kindly knew know known land large largest last late later latest law leak leaked least leave ledger
left legal less let letter licence license like liked limit line link linked list literally live loan loans local
location lock login logout long look lost lot low madam main make man management manager many mar march market match
may maybe me mean meet meeting member members men message met method middle might ministry minus minute minutes
mismatch miss missing mobile mon monday money month monthly months more morning most mother motorbike mr mrs ms much
must my name need needs neighbour neighbourhood neither never new news next nice night no nobody node none north not
note noted nothing notice nov november now number numbers object obviously oct october of off offer office officer
official offline often oil old on once one online only open opened opening operator option optional or order orders
original other otherwise our out outbox over own owner package page paid paper part partner password path pay paying
payment payments penalty pending people per permit person personal persons phone photo photos pick picture place plain
plan plans please plus point policy possible post previous price prices primary print printing privacy private problem
problems process processing product products program programme progress project projects promise promised proof
province public purchase quality quarter question questions quick quite quotes rate re read ready realisation reason
receipt receive received receiving record redis refer reference refund refuse refused regarding regards region
regional register registered registration regulation reject rejected reminder remove removed repeated replace replaced
replied reply replying report reporting reports request required requirement requirements reset resolve resolved
respond response responsibility responsible result results retention return returning review rice right road room row
rule rules run safe said same sat saturday save saving savings saw say scam scammer scan schedule school screen
screenshot second seconds secretary secure see seed seeds seem seen sell seller selling send sender sending sent sep
sept september seriously server service services set several shame shameful share shares shark she shift shipping shop
short should show showed shown side sign signature signed silently simple since sincerely sir sister site slide slow
small so solution some someone something sometimes soon sorry sorted south spam speak spoke staff start started state
statement status statuses step still stock stolen stop stopped storage store street string student subject submit
submitted subscription subsidy success successful such sugar summary sunday super supervisor supplier support sure
system systems tables take taken talk talked targets task tax team tell teller term terms test tests than thank thanks
that the their them then there therefore these they thing think third this those though thought threat threaten
threatened thu thursday time timeout times title to today together told tomorrow too took total track transaction
transfer transparency transparent treasurer tried truck true truly trust try trying tue tuesday two type typo unable
unauthorised unauthorized unblock uncle under unknown unless unlink unpaid unprofessional unregister unrelated
unsigned until unused up update updated updating upload upset urgent urgently us use used user username using valid
value vendor verification verified verify verifying version very via view village villages visit vote voted vs wait
waited waiting want wanted wants warehouse warm was water way we weak website wed wednesday week weekend weeks weird
well went were west what when where which while whistleblower who whom whose why wife will window wire wish with
withdraw withdrawal within without woman women won followUpQuestion word work worker working worse worst would write written
wrong wrote year yearly years yes yesterday yet you your yours zendesk zone zoom`.split(/\s+/),
);
