/**
 * Words in the names of authorities and institutions that say what they are for or at what level they are, and not whose they are: every country or
 * town has a `Health Ministry`, a `Supreme Court`, a `Fire Department`. Common English; written out by hand.
 */
import { words } from './word-class.js';

export const AUTHORITY_FIELDS = words(`
affairs agriculture ambulance appeal appeals armed assembly aviation budget cabinet central children chief civil coast commerce commons communications
congress constitutional crime criminal crown culture defence defense development economic economy education election elections electoral
emergency energy environment exterior family federal finance fire fisheries food foreign forestry forces general government grand guard health
high home house housing human immigration industry information intelligence interior internal joint justice labor labour land legal local lower
lords magistrates main medical military municipal national navy office parks people peoples planning primary prime prosecutor prosecutors public
rescue revenue rights roads rural safety science secondary secret security select senate social space special sports standing statistics
supreme tax town trade traffic transport transportation treasury upper urban veterans weather welfare works youth
`);
