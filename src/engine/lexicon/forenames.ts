/**
 * Forenames by the gender of those who bear them, folded (lower case, no accents); those borne by both are
 * left out. From sigpwned/popular-names-by-country-dataset (CC0-1.0, the most common names of each country)
 * with the common English ones added by hand.
 */
const FEMALE = `
aada aadhya aarya aasha abigail adela adele aditi adriana agnes agustina aicha aikaterini aino aisha aisyah aitana ajda ajla alanoud
alberte aleksandra alessia alexandra alice alicia alicja alina aline alisa alise alison aliya alma althea alysha amahle amaia amal
amalie amanda amara amaris amayra ambar amber ambra ambre amelia amelija amelja amina aminata amira amy an ana anahit anastasia
anastasija anastasiya andreea androula ane angela angeliki angelina angeline ann anna anne annette annie anohito antonella antonia
anzu aoife ariana arianna armine arpi aruuke aruuzat asel asemahle ashraqat asilim asiya asja asmita assia asta astrid asya athena
audrey aurora ava aviana avigail awa aya ayala ayalah ayesha aygun ayim ayla aylin ayra aysa ayse aysel ayzere azaria azariah azra
baran barbara barbare bayarmaa beatrice beatriz belinda benazir benedita bernadette beth betty beverly biljana binita bintou bisera
bismah bogdana boglarka bolormaa bonnie brenda bridget britney camila camilla camille carla carol carolina caroline carolyn carrie
catalina catherine cathy cecilia celeste celine charlotte chedeline chelsea cheryl chloe christina christine cindy claire clara
claudia colleen concepcion condoleezza crystal cynthia daisy dalal dalila daniela danielle danna daria darija darta dawn debbie
deborah defne delfina denise dhia diana diane dimitra djeneba doha dolores donna dora doris dorothy dragana dunja eabha ecrin edith
eevi eileen eisha elaine eleanor elena elene eleni elif elija eliska elizabeth elizaveta ella ellen elli ellie elsie elza ema embla
emelia emely emilia emilija emiliya emily emine emma erica erin esma esperanza esther ethel eva evelina evelyn evie eylul fajr fanta
farah farida farrah farzana fatemeh fatima fatin fatma fatoumata felicity fernanda fiadh fiona florence fozia frances francisca freja
freya frida frieda gabija gabriela gail gamalat gamila gayane georgia geraldine gertrude gianna gillian gina ginevra giorgia gita
giulia glenda gloria gogo googoosh gordana grace greta guadalupe gudrun gunay gunel gwen habiba hadicha hana hanna hannah harper
harriet haruna hasmik hasnaa hatice hawa hazel heather heikapu helen helena helma helmi hessa hillary himari hina hinano hinata
hjordis hoda holly hosna hosniya hur hussa iben ida imene iminathi imogen inaya inci indira ines ioanna irati irene irina iris isabel
isabella isabelle isidora isla islande ivaana ivalu ivana ivy izaro jacinda jacqueline jade jana jane janet janice jeanne jelena
jennifer jenny jessica jill jiya joanna joanne jori josefa josephine jouri jovana joyce juana judeline judith judy julia juliana julie
julieta juliette julija june kabita kadiatou kaia kamile karima karine karolina kate katerina katherine kathleen kathryn kathy katie
katla kay khadija khadije khawla khongordzol kiara kimberly kirsten klea konstantina konul kora kristen ksenija kyra kyriaki laia
lamija lana lara latifa laura lauren layla lea leah leandra leen leila leja lejla lena leni lenna leonor lesedi leyla lia lian lianne
lidia liepa lile lili lilien lilit lilja lillian lillie lilly lily lin lina linda lisa lisakhanya liv livia liz ljiljana lois lorraine
louise lovelie lovely luana lucia luciana lucija lucy ludovica lukne lulwa luna lur lusine lydia lyn lyna mabel maddi madina maeva
maggie maha maia maite maja malak malek malen malu mamata maneh manuela marcia mareva margaret margarida mari maria mariam mariami
mariana marie marija marilyn marina mariya marjorie marta martha martina marwa mary marya maryam maryja masa matilda matilde
matthildur maureen maxine maya maysoun megan mehar mei melania melanie melina melisa melissa mercedes meriem merjem mersana meryem mia
michelle mila milagrosa milana mildred milena milica millie mio mira miriam mirjana mirlande moea moeata molly mona monica myrlande
nada nadia nahia nancy naomi nare narine natalia natalie natalija natasha nathalie naura naya nehir nela nesreen neza nia nicola
nicole niharika nika nikol nilay nina nivi niviaq noemi noor nora nouf nour nur nuray nurul nutsa odval oisha oleksandra olga olivia
oliwia ona oumou oyunbileg pamela panagiota paneeraq paninnguaq paraskevi pari patricia patricija paula pauline penelope phyllis
pipaluk poema pola polina princess priscilla priyanka puteri rabina rachel radmila ramona rania raquel raya rayana rebecca reem reema
regina rei reina renata rethabile ria riko rin rita roberta roghayyeh ronja rosa rose rosemary rosie rosmery rowan roxana ruoxi ruth
saar sabrina safija safiya saga sahar sakeena sakineh sakura saliha sally salma salome sama samantha sandra sara sarah selma serife
sesili sevda sevinj shahd shaikha shaimaa shams sharon shayma sheila sherifa shirley shristi sienna simona simone sita siti snezana
sobia sofi sofia sofie sofija sofiya soley solja solomiya somayyeh sonia sophia sophie stacey stella stephanie sue suha sultan sumayah
sunita susan susanna sushma suzana suzanne sylvia tamar tamara tanya tara tarana tarita tatiana teodora teresa tereza tess teura
theresa tiare tiffany tina titaina titaua tomyris trinidad tuleen uiloq ursula uta vaea valentina valeria valerie vamika vanessa var
varvara vasiliki vasilisa venla vera veronica veronika vesna victoria viktoria viktorie viktoriya violeta virginia vita vittoria
vivian vusala wanda wateen wendy widelene willow ximena xinyi yara yasmin yasmine yasna yekaterina yelena yeva yihan yimo yinuo yoana
yua yuina yulia yuna yutong yuxi yvonne zahra zainab zala zehra zeinab zeynab zeynep zihan zina zoe zofia zumra zuzanna
`;

const MALE = `
aarav aariz aaron abbas abd abdallah abdelkader abdoulaye abdul abdulaziz abdulla abdullah abdullo abdulrahman abubakr abulfazl adam
adama adin adomas adrian adrians afonso agustin ahmad ahmed ahmet aiden aimar aisultan aiur aksel alan albert aldiyar alec alejandro
aleks aleksandar aleksander aleksandr aleksandre alessandro alexander alexandru alexey alfie alfred ali alikhan alinur allan allen
alparslan alteo alvaro amar amine amir ammar anar andreas andrei andrej andrew andria andrias andriy angelo anthony antoni antonio ao
aoi aputsiaq aras archie areg areni ari ariel arjun arman armen arnold aron artem arthur artiom artur artyom arvind ashot athanasios
atlas august ayoub aziz bader bakary bandar banele barack barry bashar bautista ben benas bence benicio benjamin bernard bernie berrdo
beshoi bibek biel bilal bill bishal bob bogdan boris brad bradley brahim brandon brendan brett brian bruce bruno bryan carl carlos
cesar charbel charles charlie christian christopher christos chuck chuluun cillian ciro clarence clark cliff clint colin craig curtis
cyril dale damian damjan dan danel daniel daniels daniil danijel danny danylo daris darren dave davi david davit davud dean dejan
demetre deng dennis derek desmond dhruv dick diego dimitar dimitrios dion djamel dmitry dmytro dominic dominik dominykas don donald
doug douglas dragan duarte duncan dusan dwight dylan dyllan dzan earl eddie edgar edmund edoardo edouard edward edwin eeli eino eitan
eithan elchin elias elie elijah elmar elnur elshan elyas eman emil emiliano emils emir emmanuel eric ernest ethan eugene evens evgeny
eymen ezekiel fadi fahad fahd faisal felipe felix ferndo filip finlay finn floyd fran francesco francis francisco franciszek frank
franklin fred frederick fuma gabor gabriel gabriele gael gagik gary gaspar gavin gene geoff geoffrey george georgi georgios gerald
gerard geronimo gevorg gilbert gilli giorgi glen glenn goktug goran gordon graham greg gregory gustavs guy habib halim hamid hamza
haoran haoyu harold harraz harris harry haru haruma harun haruto harvey hasan hashem hassan hayk heitor henry herbert herkus hinato
hiro hossein hovhannes howard hu hudson hugh hugo huseyin huseyn hussain hussein hydar ian ibai ibrahim igor iker ilgar ilija iman
imran inuk inunnguag inutsiaq ioane ioannis ion isaac isak ismail itsuki ivan ivik izz jack jacob jad jake jakob jakov jakub jakup
james jameson jason javier jay jeff jeffrey jekabs jeremy jerome jeronimo jerry jim jimmy joao joe joel jogvan john johnny jokubas
jokull jon jonas jonathan jordi jorge jose joseph joshua josiah josip jovan juan jude julen jules julian junior justin kabir kai kairo
kajus kaloyan kamal karam kari karim karl karlis kathem kazi keanu keith ken kenneth keven kevin khaled khalid kiaan kiran kirollos
kiwa koa kofi konstantinos krishna lan lance larry lavi lawrence lazar leano leevi leo leon leonard leonardo leordo lev levente levi
lewis liam lio lloyd logan lorenzo louis lourenco lovro lubanzi lucas luis luiz luka lukas luke lwandle mael mahamadou mahammad mahdi
mahesh mahmoud maksim maksym malachi malcolm maligiaq malik malthe mamadou manaia manish manmohan manua manuel marama marc marcell
marco marcos marcus mario marios mark markas markel marko marks markus marti martim martin marvin matas mate matei matej mateo matias
matija matt matteo matthew matthias mattia mattias matvey matyas maui maurice max maxim maximilian maximiliano mees mehdi mehmet
michael michail michal michalis mick miguel mihail mikael mikaere mikayel mike mikhail miki mikolaj milan milos mina minato mingze
minik mirac mitch mitt moana modibo mohamed mohammad mohammed monte moussa muchen muhamad muhammad muhammed murad mustafa muyang
mykhaylo nagi nagisa naim naranbaatar narek narendra nathan nathaniel nawaz neil nelio nelson nicholas nick nicolas niel nigel nik
nikau niko nikodem nikola nikolaos nikoloz nil nils noa noah noam noel nomaan norman norsaq nuka nurislam ofentse oihan oisin
oleksandr oliver omar omer onni osama oscar oskar osman oumar owen pablo panagiotis patrick pau paul paulo pedro pervez petar pete
peter peterson phil philip phillip pierre pol prakash prasert prem qillaq rachid rafael rahul rajiv ralfs ralph ramazan ramon raphael
rashad rashid rasmus raul ravi ray raymond refael reginald relja ren reza rian ricardo riccardo richard rick roan rob robert roberto
roberts rod roel roger roko roland roman ron ronald rory ross roy russell ryan saddam said salik samir samuel samvel samyar sanjay
santiago saqib scott sean sebastian sekou selim sem sergei sergey seth shahem shahid shane shawn sheikh shivansh siddhartha simon
siphosethu so soma somboon somchai somporn somsak souleymane stan stanislaw stanley stefan stephen steve steven stevenson stewart
stuart syed szymon tadhg taha taim tamatoa tapuarii tareq tariq tatsuki ted tehei teiki teiva teo teodor terrence teva than thaniel
theo theodor theodore thiago thomas tiago tigran tim timofey timothy tobias todd toivo tom tomas tommaso tommy tony travis trevor
trondur tunar turki ulloriaq umar uri usman vaino valdemar valentin valter vasileios vasilije vedant vernon vicente victor viktor
vince vincent viraj vladimir vladyslav vojtech vugar vuk vusal walter warren wassim wayne william wilson winston yamato yassin yehuda
yichen yize younes yousef yousouf youssef yuma yusef yusif yusuf yuxuan yuze zachary zahid zahir zalan zan zion zoran
`;

export const FEMALE_FORENAMES: ReadonlySet<string> = new Set(FEMALE.trim().split(/\s+/));
export const MALE_FORENAMES: ReadonlySet<string> = new Set(MALE.trim().split(/\s+/));
