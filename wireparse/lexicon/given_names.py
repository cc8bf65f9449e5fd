"""Given names: what tells a person from an organisation, where a name begins in a run of capitals, whom "he" or "she" may mean.

The common names of the United States census of 1990 (public domain), less those that are first of all a place or a
word ("Dallas", "August"); given names of the staff photographers of the international agencies; names of politicians,
athletes and officials of other countries, drawn up by hand. A name that men and women bear alike, neither twenty times as often in
the census, or of whose bearers nothing is known, gives no gender. All in lower case.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = ["FEMALE_NAMES", "GIVEN_NAMES", "GIVEN_SYLLABLES", "MALE_NAMES", "SHARED_NAMES"]

MALE_NAMES: Final = words(
    """
    aaron abdul abdulaziz abdullah abel abraham abu adam adel aditya agus ahmad ahmed aidan ajay akira al alain alan
    alassane alastair albert alberto alejandro aleksander aleksandr alexander alexei alexey alfonso alfred alfredo
    alistair allan allen alonso alonzo alton alvaro alvin amir amit amos anatoly anders andre andreas andrei andres
    andrew andrey andriy andy angus anil anthony antoine anton antonin antonio antti antónio anwar archie arjun
    arkady armando armin arnaud arne arnold arthur arturo arun asad ashok ashraf atef augusto austin avi aziz
    bambang barack barney barry bart bashar ben benigno benito benjamin benjamín benny benoit bernard bernd bernie
    bert bertie bilal bill billy binyamin bjorn björn blaine blake bo bob bobby bogdan boris boyd brad bradford
    bradley branden brandon brendan brent bret brett brian bruce bruno bryan bryant bryce budi byron caleb callum
    calvin cameron carl carles carlo carlos carlton cedric cesar chad chaim charles chester christopher chuck
    clarence clark claude claudio clay clayton clement clifford clifton clint clinton clyde cody colin conor conrad
    cormac cornelius craig cristiano cristóbal curtis cyril cyrus césar damian damien damon dan daniel danny darin
    dariusz darrel darrell darren darrin darron darryl daryl dave david dean declan delbert denis dennis derek
    derrick desmond dewayne dewey dexter diego dieter dimitri dimitry dmitri dmitry dmytro dominic dominick dominik
    don donald doug douglas doyle duane duncan dustin dwayne dwight dylan eamon earl earnest ed edgar edmond edmund
    eduardo edward edwin efrain ehud elbert eldon eli elias elijah ellis elmer elon elton emanuel emil emile emilio
    emmanuel emmett enrique enzo eoin eric erick erik ernest ernesto ernie ervin erwin esteban ethan euan eugene
    evan everett evgeny evo ezequiel ezra fabian fabio fahmi faisal fathi federico felipe felix ferdinand fernando
    fidel filip florian floyd forrest francesco francisco francois frank franklin franz françois fred freddy
    frederic frederick fredrick fritz gabriel gabriele gareth garland garrett garry gary gavin geert geoff geoffrey
    georg george georges gerald gerard gerardo gerhard gilbert gilberto giorgio giovanni giuseppe glen glenn gonzalo
    goran gordon grady graham grant greg gregg gregorio gregory grigory grover guillaume guillermo gunther gustav
    gustavo guy habib hakim hamid hamish hamza hans harald hari harley harold harry haruki harvey hashim hassan
    heath hector heinrich helmut henri henrik henry herbert herman hiroshi homer horace horacio hossein howard
    hubert hugh hugo humberto humza hussein iain ian ibrahim idris ignacio igor ilham ilya imran ingvar ioannis
    iqbal irvin irving isaac ismael ismail itamar ivan ivo jabari jacek jack jacob jacques jair jake jakob jalal
    jamal james janez jared jaroslaw jason jasper javad javier jay jean-claude jean-luc jean-marie jean-paul jeb
    jeff jeffery jeffrey jens jerald jeremiah jeremy jermaine jerome jerry jerzy jesus jim jimmy joachim joao jochen
    joe joel johan johann johannes john johnathan johnny jon jonas jonathan jonathon jorge joschka jose josef josep
    joseph josh joshua josiah josé jozef joão juan julian julio julius junior jurgen justin józef jörg jürgen kamal
    karim karl kazuo keir keith kelvin kemal ken kenji kenneth kenny kent kevin khaled khalid ki-moon kieran kirk
    kofi konstantin kostas kristopher krzysztof kunal kurt kwame kyle kyriakos lamar lamont lance larry lars laurent
    lawrence lech leif leland leo leon leonard leonardo leonid leopoldo leroy lester leszek levi lewis liam lino
    lionel lloyd lorenzo lothar louis lowell luc luca lucas lucien lucio ludwig luigi luis lukas luke luther lyle
    mack mahathir mahmoud mahmud malcolm mamadou manmohan manolis manuel marc marcel marcelo marcin marco marcos
    marcus marek mariano mario marius mark marko markus marlon marshall marten martin martín marvin massimo mathew
    mathieu matt matteo matthew matthias maurice mauricio maurizio mauro max maxim maxime mehmet melvin michael
    michał micheal micheál miguel mike mikhail mikhailo miles milos miloš milton mirko mitch mitchell mitt mohamad
    mohamed mohammad mohammed mohsen monte morris moses moshe moussa muammar muhammad muhammadu mukesh murat mustafa
    mykhailo mykola myron nabil naftali najib narendra nasser nathan nathaniel neal ned neil nelson neville newt
    nicholas nick nicolae nicolas nicolás nigel nikita niklas nikolai nikolay nikos nils noah noam norman nouri nuno
    octavio olaf oleg oleh oleksandr oleksiy oliver olivier omar omer orlando orville osama oscar oskar osman
    osvaldo otis otto ousmane owen pablo padraig paolo pascal patrice patrick paul paulo pavel pavlo pawel pedro
    pekka percy perry pete peter petr petro phil philip philippe phillip pierre pierre-yves piers piotr prabowo
    pradeep prakash preston qasem quentin radek radosław rafael rafiq rahm rahul raj rajesh rajiv ralph ramiro ramon
    ramzan randal randall randolph randy ranil rashid raul ray raymond recep reggie reginald reince reinhard reuben
    reuven rex reynaldo ricardo richard rick rickey ricky rishi ritchie rob robby robert roberto roderick rodger
    rodney rodolfo rodrigo rogelio roger rohit roland rolando rolf roman romano romeo ron ronald ronnie ronny
    roosevelt rory ross roy ruben rudolph rudy rufus rupert ruslan russel russell rustam ryan saad sadiq saeed sajid
    salman salvador salvatore samir sammy samuel sandeep sanjay santiago satya saul scott seamus sean sebastian sepp
    sergei sergey sergio serhiy seth seyed shahid shane shaul shavkat sheldon sherman shimon shinzo siddharth silas
    silvio simon sonny soren spencer stan stanislav stanley stefan stefano stelios stephan stephane stephen sterling
    steve steven stewart stu stuart stéphane sundar sunil suresh susilo sven sylvester sébastien søren tad takeshi
    tariq taro tayyip ted teddy teo terence terrance terrence thabo theo theodore thierry thilo thomas tim timmy
    timothy tobias todd tom tomas tomasz tommy tomáš tony toshiro travis trent trevor trey troy ty tyler tyrone
    uhuru umar uwe vaclav vadim valentin valery vasily vernon vicente victor vijay vikas vikram viktor vince vincent
    vincenzo virgil vitali vitalii vitaly vladimir vladislav volker volodymyr vyacheslav václav wade walid wallace
    walter warren wayne wendell werner wesley wilbert wilbur wilfred wilhelm will willard willem william willis
    willy wilson winston wm wolfgang woodrow xavier yahya yair yannis yasser yevgeny yitzhak yoav yoshihide yuri
    yuriy yusuf yves zac zach zachary zack zbigniew zoran ángel
    """
)
FEMALE_NAMES: Final = words(
    """
    aaliyah abigail ada addie adele adriana adrien adrienne agata agnes agnieszka aida aimee aisha akiko alberta
    alejandra aleksandra alessandra alexandra alexandria alice alicia alina alisa alisha alison aliya allison
    allyson alma alta alyssa amal amalia amanda amber amelia amina amira amy ana anastasia anaïs angela angelica
    angelina angie anita anja anke ann anna annalena anne anne-marie anneke annette annie annika antje antoinette
    anya april ariana arlene ashley asma astrid audrey aung aurora ava ayesha barbara beata beatrice beatriz becky
    belinda benazir bernadette bernice bertha bessie beth bethany betsy bette bettie betty beulah beverly bianca
    birgit blanca blanche bonita bonnie brandi brandy brenda bridget brigitte brittany brittney brooke bruna caitlin
    camille candace candice candy cara carla carly carol carole caroline carolyn carrie cassandra cassie catalina
    catarina catherine cathy cecelia cecile cecilia celeste celia charlene charlotte chelsea cheri cherie cheryl
    chloe chloé christa christie christina christine christy ciara cindy claire clara claudia claudine colleen
    condoleezza connie constance consuelo cora corinna corinne cristina crystal cynthia cécile dagmar daisy daniela
    danielle daphne darla darlene dawn deanna debbie debora deborah debra delia della delores deloris delphine dena
    denise desiree diana diane dianna dianne dilma dina dixie dolores dominique donna dora doreen doris dorothea
    dorothy dorthy duduzile dunja ebony edith edna effie eileen ekaterina elaine eleanor elena elisa elisabeth elise
    eliza elizabeth ella ellen eloisa eloise elsa elsie elva elvira emilia emilie emily emma emmanuelle erica ericka
    erika erin erma ernestine esperanza essie estela estella estelle ester esther ethel etta eugenia eula eunice eva
    evelyn ewa faith fannie farah fatima fatma fatou fay faye federica felicia fern flora frances francesca francine
    francisca franziska frauke freda fumiko gabriela gabrielle gail galina geneva genevieve geraldine gertrude gina
    ginger giorgia gisela giulia gladys glenda gloria goldie grace greta gretchen gulnara gwen gwendolyn hailey
    halina hanan hanna hannah hannelore harriet hattie hayley hazel heather heba heidi heike helen helena helene
    helga helle henrietta hilary hilda hillary hiroko holly hope huma ida ilse ina inez inga ingrid ioana irene
    irina iris irma isabel isabella isabelle iva ivana ivanka izabela jacinda jacqueline jacquelyn jana jane janelle
    janet janette janice janie janine janis jasmine jeanette jeanne jeannette jeannie jen jenifer jenna jennie
    jennifer jenny jessica jill jillian joan joana joann joanna joanne jocelyn jodi johanna joni josefina josephine
    josie joy joyce juana juanita judith judy julia julianna julie juliette june jung jutta kai kaja kamala kara
    karen kari karin karine karla katarina katarzyna kate katherine kathleen kathryn kathy katie katja katrina kay
    kayla kayleigh keiko kelli kellie kellyanne kelsey kena kendra kerri kerstin khadija kimberley kimberly kirsten
    krista kristalina kristen kristi kristie kristin kristina kristine kristy krystal ksenia kyrsten laila lana
    larisa latasha latonya latoya laura laure laurel lauren laurence laurie leah leila lela lena leni lenka lenora
    leola leona leonie leticia leyla leïla lila lilia liliana lillian lillie lina linda lindiwe lisa lise liv liz
    lois lola lora lorena lorene loretta lori lorna lorraine lottie louisa louise lourdes lucia lucie lucille
    lucinda lucy lucía luisa luise lula lupita luz lydia lynda lynette lynne lyudmila mabel mable mackenzie maddie
    madeline mae magali magda magdalena maggie maia maite malala malgorzata malia mamie manal mandy manuela marcela
    marcella marcia margaret margarethe margarita margie margrethe marguerite maria mariam marian mariana marianne
    maribel marie marija marilyn marina maris marisol marissa marit marjorie marla marlene marsha marta martha
    martina mary maryann maría masha mathilde mattie maude maureen maxine maya mayra mazie meg megan meghan mei
    melania melanie melba melinda melissa melody mercedes meredith mette mia michaela michele michelle michiko
    michèle mildred mindy minnie miranda mireille miriam mirjana misha misty mollie molly mona monica monika monique
    muriel myra myrna myrtle nadia nadine najat nancy naoko naomi nasrin natacha natalia natalie nataliya natasha
    nathalie neha nell nellie nettie ngozi nichole nicole nikki nina nkosazana nora norah norma noura oksana ola
    olena olga olive olivia opal oprah ora padma paige pam pamela paola patrica patricia patrícia patsy patti patty
    paula paulette pauline pearl peggy penny petra phumzile phyllis pilar polina polly priscilla priti priya rachael
    rachel rachelle rachida raisa ramona rania raquel rashida razia reba rebeca rebecca rebekah reem regina rena
    renata renee rhonda rima rita roberta robyn rochelle ronda rosa rosalie rosario rose rosemarie rosemary rosetta
    rosie roxanne ruby ruth sabine sabrina sadia sadie saeeda sallie sally salma samantha samia sana sandra sandrine
    sanna sara sarah sarai shabnam shaheen shanna shari sharon shawna sheila shelia shelley shelly sheri sherri
    sherrie sherry sheryl shireen shirley sigrid silvia simone sinead sinéad siobhan sofia sofía sonia sonja sonya
    sophia sophie soraya stacie stefanie steffi stella stephanie sue sunita susan susana susanne susie suu suzanne
    svetlana sviatlana swati sylvia sylvie ségolène tabitha tamar tamara tami tamika tammie tammy tania tanja tanya
    tara tasha tatiana tatyana teodora teresa teri terri tess thandi thelma theresa therese tiffany tina toni tonya
    traci tracie tricia trina trisha trudy tulsi tzipi ulla ulrike ursula urszula uta valentina valeria valerie
    valérie vanessa velma vera verena verna veronica vicki vickie vicky victoria viola violet violeta virginie
    vivian wanda wendy wilma winifred winnie xiao ximena yael yana yasmin yasmine yoko yolanda yuki yulia yuliya
    yumi yuriko yvette yvonne zainab zara zeinab zoe zofia zoë zuzana ángela élisabeth
    """
)
SHARED_NAMES: Final = words(
    """
    abdallah abdel abdelkader abdulla abed abhishek abir achmad adem adil adnan adrian ahn aijaz akbar akhtar akio
    aleksandar aleksei aleksey alessandro alex alexandr alexandre alexandru alexis aman amer amine amr anatolii
    andrea andreea andrej andrii andrzej andré andrés angel angelo angelos anjum annegret antonia antonis anupam
    ariel arif arvind ashton asif asim asmaa athanasios athit attila aubrey avery axel ayman aytac azhar bartosz
    basel basem bastian behrouz bennie benoît bernadett bernat bikas billie bobbie borja bryn bulent burhan carmen
    carroll carsten cary casey cecil cem cengiz chaiwat chandan charlie charly chiang chinnapong chip chris
    christian christof christoph christophe cleo clive clodagh corey cory costas courtney cristian csaba dale damir
    dana danish dara darko darnell davide dawid deepak demetrius denes dermot devin dhiraj dibyangshu didier dimitar
    dimitris dinuka dita djordje dmitriy domenico donnie dragan drago drew eamonn ebrahim eddie edgard eduard efrem
    ehsan eitan eka eliot elodie emanuele emre enric eraldo erdem etienne evaristo evgenia evgeniy ewan fabien
    fabrice fadel fadi fahad farooq farouk fatemeh fatih fayaz fayez fergus fethi filippo finlay firdia florent
    florin francis frankie françoise freddie friedemann frédéric gabe gaby gaetan gayle gaël gene genya georgi
    germán ghaith ghulam gianluca giles gleb graeme gregor grzegorz grégoire guadalupe gérard günther hadi haitham
    hamad hani hannibal harish haroon hasan hashem hatem hau haytham hazem heiko heinz henk henning herika hervé
    hicham hideki hideo hiro hitoshi hosam hossam huseyin hélène ibraheem idrees ihor ilan ilia ilias imad indranil
    inti ints ioanna ira irfan issam issei itay iván iwan izhar jaafar jackie jae jafar jaime jakub jamie jan janek
    jean jeon jess jesse jessie jewel jewell jimmie jiří jo jody joeal joey johnnie jordan jorgen joseba joël
    juarawee juergen julien jun juraj jérémy jérôme kacper kaname karel karsten kaveh kazuhiro kazuki kelley kelly
    kendall kenzo kerry kersten khalil kim kiran kirill kirsty kiyoshi klaus koji konstantinos krisztian laszlo
    laverne lee leigh leonhard lesley leslie lindsay lindsey lisi logan loic lonnie loren louie loïc ludmila ludovic
    luiz luka lukasz lupe lynn lászló léa maansi maciej majdi majid makoto maksim malek malin manan mandel manish
    manjunath manu marcio marijan marion marty marwa marwan mathias matias mattias matías mayank mazen mehdi melih
    menahem merle micah michal michel mickey mihai mikael mikey mikhaylo mikko miro mladen mo mohd mohsin morgan
    mosab moustafa mukhtar munir mussa mátyás nadim nagham narinder naseer nasir navesh nazanin nhac niall nicky
    nicola nicolò nicoló niels niko niranjan noel noor nour noémie odelyn ognen oleksii ollie ondrej ondřej ozan
    ozge parwiz pat patrik paweł peerapon petar petros philipp pietro piyal poppy prasit punit qi quinn quique rafał
    rafiquar ragnar rahat rahmat rajat raju ralf rami ramzi ramón rand rasmus raúl reese remo remy rene rené rhys
    riccardo robbie robin rogan romain román ronen roslan rowan royce rubén rui rungroj rupak rémi rémy sabah sachin
    saif sajjad sakchai salah salih sam sameer sami sanaullah sandro sandy sasha sebastián sebastião selim selman
    serge sergii serhat serhii seán shahzad shakil shannon sharif shaun shawn shelby sheng shigeru shinji shizuo
    shuji sian sidney siegfried simeon siphiwe skyler soeren sofiia sohail spasiyana stacey stacy stoyan stéphanie
    suhaib suhaimi suleiman sumit tafadzwa taha taisei takashi takuya tamir tarek tatan taylor terrell terry tetsuya
    thanassis themba thibaud thibault thilina tiago tiksa timo timothée tingshu toby tommie tomohiro tomás torsten
    toru toshifumi tracey tracy tristan tsafrir tsvangirayi uli ulises ulrich umit usman val valentyn vano vasilis
    veejay viacheslav viktoriia vincente vivek vlad vladyslav víctor wael wakil waqar waseem whitney willie wim
    wissam wojtek wolfram yann yannick yasin yasuyoshi yegor yiannis yiorgos yoan yonathan yorgos yosuke youssef yui
    yuichi yury yuya zafer zahid zaid zakaria zeljko ziad ziv zohra zoltan zoltán zsolt zubair álvaro émilie étienne
    óscar
    """
)
GIVEN_NAMES: Final = MALE_NAMES | FEMALE_NAMES | SHARED_NAMES

# What Korean and Taiwanese given names of two syllables are made of, as papers print them: "Jae-in", "Heung-Min", "Ing-wen".
GIVEN_SYLLABLES: Final = words(
    """
    ah bae beom bin bok bong bum byeong byung chae chan chang cheol chul chun chung dae dal do dong doo duk eon eui eun eung gi gil gon gu
    guk gun gwan gwang gyeong gyu ha hae han hee heon heung ho hong hoon hui hun hwa hwan hwang hye hyeok hyeon hyo hyuk hyun hyung ik il im
    in jae jang je jeon jeong ji jik jin jong joo joon ju jun jung kang ki kil koo kook ku kuk kun kwan kwang kyeong kyo kyong kyu kyun kyung
    man mi min mo mok mu myeong myung na nam ok pil pyo ra rae ran ri rim ro ryul ryong sang se seo seok seol seon seong seop seul seung shik
    shin si sik sin so sol son soo sook soon su suk sun sung tae taek uk un ung wan won woo wook woong woon ye yeol yeon yeong yi yong yoo
    yoon you young yu yul yun
    ching feng fang hsiung hui ing jen jeou jung kuan kuo lung mei ming pei ping te tsung wei wen ying yuan
    """
)
