"""Given names: what tells a photographer from an agency, and where a name begins in a run of capitals.

The common names of the United States census of 1990 (public domain), less those that are first of all a place or a
word ("Dallas", "August"), and given names of the staff photographers of the international agencies.
"""

from __future__ import annotations

from typing import Final

from wireparse.lexicon._words import words

__all__ = ["GIVEN_NAMES"]

GIVEN_NAMES: Final = words(
    """
    aaron abdallah abdel abdelkader abdul abdulla abdullah abed abel abhishek abigail abir abraham achmad ada adam
    addie adel adele adem adil adnan adrian adriana adrien adrienne agnes agnieszka ahmad ahmed ahn aida aijaz aimee
    ajay akbar akhtar akio akira al alan alastair albert alberta alberto alejandro aleksandar aleksander aleksandr
    aleksei aleksey alessandra alessandro alex alexander alexandr alexandra alexandre alexandru alexei alexey alexis
    alfonso alfred alfredo alice alicia alisa alisha alison alistair allan allen allison alma alonzo alta alton alvaro
    alvin alyssa amalia aman amanda amber amelia amer amine amir amit amos amr amy ana anastasia anatolii anatoly
    anders andre andrea andreas andreea andrei andrej andres andrew andrey andrii andrzej andré andrés andy angela
    angelica angelina angelo angelos angie angus anil anita anja anjum ann anna anne annegret annette annie anthony
    antoine antoinette anton antonia antonin antonio antonis antónio anupam anwar archie ariana arif arlene armando
    armin arnaud arne arnold arthur arturo arun arvind ashley ashraf asif asim asmaa atef athanasios athit attila
    aubrey audrey axel ayman aytac azhar aziz barbara barney barry bart bartosz basel basem bashar bastian beata
    beatrice beatriz becky behrouz belinda ben benito benjamin bennie benny benoit benoît bernadett bernadette bernard
    bernat bernice bert bertha bessie beth bethany betsy bette bettie betty beulah beverly bikas bilal bill billie
    billy björn blaine blake blanca blanche bo bob bobbie bobby bonita bonnie boris borja boyd brad bradford bradley
    branden brandi brandon brandy brenda brendan brent bret brett brian bridget brittany brittney brooke bruce bruna
    bryan bryant bryce bryn bulent burhan byron caitlin caleb callum calvin cameron camille candace candice candy cara
    carl carla carlo carlos carlton carmen carol carole caroline carolyn carrie carroll carsten cary casey cassandra
    cassie catherine cathy cecelia cecil cecile cecilia cedric celeste celia cem cengiz cesar chad chaiwat chandan
    charlene charles charlie charlotte charly cheri cherie cheryl chester chiang chinnapong chip chris christa
    christian christie christina christine christof christoph christophe christopher christy chuck cindy claire clara
    clarence clark claude claudia claudio clay clayton cleo clifford clifton clint clive clodagh clyde cody colin
    colleen connie conrad consuelo cora corey corinna corinne cornelius cory costas courtney craig cristian cristina
    csaba curtis cynthia dale damian damien damir damon dan dana daniel danielle danish danny daphne darin darko darla
    darlene darnell darrel darrell darren darrin darron darryl daryl dave david davide dawid dean deanna debbie debora
    deborah debra declan deepak delbert delia della delores deloris demetrius dena denes denis denise dennis derek
    dermot derrick desiree desmond devin dewayne dewey dexter dhiraj diana diane dianna dianne dibyangshu didier
    dimitar dimitri dimitris dina dinuka dita dixie djordje dmitri dmitriy dmitry dolores domenico dominic dominick
    dominique don donald donna donnie dora doreen doris dorothea dorothy dorthy doug douglas doyle dragan drago drew
    duane duncan dustin dwayne dwight dylan eamon eamonn earl earnest ebony ebrahim ed eddie edgar edgard edith edmond
    edmund edna eduard eduardo edward edwin effie efrain efrem ehsan eileen eitan eka elaine elbert eldon eleanor
    elena eli elias elijah eliot elisa elisabeth elise elizabeth ella ellen ellis elmer elodie eloisa eloise elsa
    elsie elton elva elvira emanuel emanuele emil emilia emilie emilio emily emma emmanuel emmett emre enric enrique
    eraldo erdem eric erica erick erik erika erin erma ernest ernestine ernesto ernie ervin erwin esperanza essie
    esteban estella estelle ester esther ethan ethel etienne etta eugene eugenia eula eunice eva evan evaristo evelyn
    everett evgenia evgeniy evgeny ewan ezequiel ezra fabian fabien fabio fabrice fadel fadi fahad faisal faith fannie
    farah farooq farouk fatemeh fatih fatima fay fayaz faye fayez federico felicia felipe felix fergus fern fernando
    fethi filip filippo finlay firdia flora florent florian florin floyd forrest frances francesca francesco francine
    francis francisca francisco frank frankie franklin françois françoise fred freda freddie freddy frederic frederick
    fredrick friedemann frédéric gabe gabriel gabriele gaby gaetan gail gareth garland garrett garry gary gavin gayle
    gaël geert gene genevieve genya geoff geoffrey georg george georges georgi gerald geraldine gerard gerardo germán
    gertrude ghaith ghulam gianluca gilbert gilberto giles gina giorgio giovanni giuseppe gladys gleb glen glenda
    glenn gloria goldie gonzalo gordon grace grady graeme graham grant greg gregg gregor gregorio gregory gretchen
    grigory grover grzegorz grégoire guadalupe guillaume guillermo gustavo guy gwen gwendolyn gérard günther habib
    hadi haitham hamad hamid hamish hani hannah hannibal hans harald harish harley harold haroon harriet harry harvey
    hasan hashem hassan hatem hattie hau haytham hazel hazem heath heather hector heidi heiko heinrich heinz helen
    helena helene helmut henk henning henrietta henrik henry herbert herika herman hervé hicham hideki hideo hilda
    hiro hiroko hiroshi hitoshi holly homer hope horace horacio hosam hossam howard hubert hugh hugo humberto huseyin
    hussein hélène ian ibraheem ibrahim ida idrees ignacio igor ihor ilan ilia ilias ilya imad imran ina indranil inez
    ingrid inti ints ioanna ioannis ira irene irfan irina irma irvin irving isaac isabel isabelle ismael ismail issam
    issei itay iva ivan ivo iván iwan izhar jaafar jacek jack jackie jacob jacqueline jacquelyn jacques jae jafar
    jaime jake jakub jalal jamal james jamie jan jana jane janek janelle janet janette janice janie janine janis jared
    jasmine jason jasper javad javier jay jean jeanette jeanne jeannette jeannie jeff jeffery jeffrey jenifer jenna
    jennie jennifer jenny jens jeon jerald jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie jesus jewel
    jewell jill jillian jim jimmie jimmy jiří jo joan joana joann joanna joanne jocelyn jochen jodi jody joe joeal
    joel joey johan johanna johannes john johnathan johnnie johnny jon jonas jonathan jonathon joni jordan jorge
    jorgen jose joseba josef josefina josep joseph josephine josh joshua josiah josie josé joy joyce joão joël juan
    juana juanita juarawee judith judy juergen julia julian julie julien juliette julio julius jun jung junior juraj
    justin jérémy jérôme jürgen kacper kai kaname kara karel karen kari karim karin karl karla karsten kate katherine
    kathleen kathryn kathy katie katrina kaveh kay kayla kazuhiro kazuki keith kelley kelli kellie kelly kelsey kelvin
    ken kena kendall kendra kenji kenneth kenny kent kenzo kerri kerry kersten kevin khaled khalid khalil kim
    kimberley kimberly kiran kirill kirk kirsten kirsty kiyoshi klaus koji konstantin konstantinos kostas krista
    kristen kristi kristie kristin kristina kristine kristopher kristy krisztian krystal krzysztof kurt kyle lamar
    lamont lana lance larry lars laszlo latasha latonya latoya laura laurel lauren laurence laurent laurie laverne
    lawrence leah lee leigh leila lela leland lena lenora leo leola leon leona leonard leonardo leonhard leroy lesley
    leslie lester leticia levi lewis liam lila lillian lillie linda lindsay lindsey lino lionel lisa lise lisi lloyd
    logan loic lois lola lonnie lora lorena lorene lorenzo loretta lori lorna lottie louie louis louisa louise lourdes
    lowell loïc luca lucas lucia lucie lucien lucille lucinda lucy ludmila ludovic luis luisa luiz luka lukas lukasz
    luke lula lupe luther luz lydia lyle lynda lynette lynn lynne lászló léa maansi mabel mable maciej mack maddie
    madeline magali maggie mahmoud mahmud majdi majid makoto maksim malcolm malek malin mamie manan mandel mandy
    manish manjunath manu manuel marc marcel marcella marcelo marcia marcin marcio marco marcos marcus marek margaret
    margarita margie marguerite maria mariam marian mariana marianne mariano maribel marie marijan marilyn marina
    mario marion maris marissa marius marjorie mark marko markus marla marlene marlon marsha marshall marta martha
    martin martina marty martín marvin marwa marwan mary maryann massimo mathew mathias mathieu mathilde matias matt
    matteo matthew matthias mattias mattie matías maude maureen maurice mauricio maurizio mauro max maxim maxime
    maxine maya mayank mazen meg megan meghan mehdi mehmet melanie melba melih melinda melissa melvin menahem mercedes
    meredith merle micah michael michal micheal michel michele michelle mickey miguel mihai mikael mike mikey mikhail
    mikhaylo mildred miles milos miloš milton mindy minnie miranda miriam miro misha mitchell mladen mohamad mohamed
    mohammad mohammed mohd mohsin mollie molly mona monica monique monte morgan mosab moses moustafa muhammad mukhtar
    munir muriel mussa mustafa mykola myra myrna myron myrtle mátyás nabil nadim nadine nagham nancy naomi narendra
    narinder naseer nasir nasser natacha natalia natalie natasha nathan nathaniel navesh nazanin neal neil nell nellie
    nelson nettie nhac niall nicholas nichole nick nicky nicolas nicole nicolás nicolò nicoló niels nigel nikita nikki
    niklas niko nikolai nikolay nikos nils nina niranjan noah noam noel nora norma norman nour noémie nuno octavio
    odelyn ognen ola oleg oleksandr oleksii olena olga oliver olivia olivier ollie omar omer ondrej ondřej opal ora
    orville oscar osman osvaldo otis otto owen ozan ozge pablo paige pam pamela paola paolo parwiz pascal pat patrica
    patrice patricia patrick patrik patrícia patsy patti patty paul paula paulette pauline pavel pavlo pawel paweł
    pedro peerapon peggy penny percy perry petar pete peter petr petra petros phil philip philipp philippe phillip
    phyllis pierre piers pietro pilar piotr piyal polly poppy pradeep prakash prasit preston priscilla punit qi
    quentin quique rachael rachel rachelle radek rafael rafał rafiq rafiquar ragnar rahat rahmat rajat rajesh raju
    ralf ralph rami ramiro ramon ramona ramzi ramón randal randall randolph randy raquel rashid rasmus raul ray
    raymond raúl reba rebecca rebekah regina reginald remo remy rena renata rene renee rené reuben rex reynaldo rhonda
    rhys ricardo riccardo richard rick rickey ricky rishi rita rob robbie robert roberta roberto robin robyn rochelle
    roderick rodger rodney rodolfo rodrigo rogan rogelio roger roland rolando rolf romain roman romeo román ron ronald
    ronda ronen ronnie ronny roosevelt rory rosa rosalie rosario rose rosemarie rosemary rosetta rosie roslan ross
    rowan roxanne roy royce ruben rubén rudolph rudy rufus rui rungroj rupak ruslan russel russell ruth ryan rémi rémy
    sabah sabrina sachin sadie saeed saif sajjad sakchai salah salih sallie sally salvador salvatore sam samantha
    sameer sami samir sammy samuel sanaullah sandra sandro sandy sanjay santiago sara sarah saul scott sean sebastian
    sebastián sebastião selim selman serge sergei sergey sergii sergio serhat serhii seth seán shaheen shahzad shakil
    shane shanna shannon shari sharif sharon shaun shawn shawna sheila shelby sheldon shelia shelley shelly sheng
    sheri sherman sherri sherrie sherry sheryl shigeru shinji shirley shizuo shuji sian sidney siegfried silas silvia
    simeon simon simone siobhan siphiwe soeren sofia sofiia sofía sohail sonia sonja sonny sonya sophia sophie
    spasiyana spencer stacey stacie stacy stan stanley stefan stefanie stefano steffi stelios stella stephan stephane
    stephanie stephen sterling steve steven stewart stoyan stuart stéphane stéphanie suhaib suhaimi suleiman sumit
    sunil suresh susan susana susanne susie suzanne sven svetlana sylvester sylvia sébastien søren tabitha tafadzwa
    taha taisei takashi takuya tamara tami tamika tamir tammie tammy tanya tara tarek tariq tasha tatan tatiana
    tatyana taylor ted teddy terence teresa teri terrance terrell terrence terri terry tess tetsuya thanassis thelma
    themba theo theodore theresa therese thibaud thibault thierry thilina thilo thomas tiago tiffany tiksa tim timmy
    timo timothy timothée tina tingshu tobias toby todd tom tomas tomasz tommie tommy tomohiro tomás toni tony tonya
    torsten toru toshifumi tracey traci tracie tracy travis trent trevor tricia trina trisha tristan trudy tsafrir
    tsvangirayi ty tyler tyrone uli ulises ulrich umit usman uwe vadim valentin valentina valentyn valeria valerie
    valery vanessa vano vasilis vasily veejay velma vera verna vernon veronica viacheslav vicente vicki vickie vicky
    victor victoria viktor viktoriia vincent vincente vincenzo viola virgil vitaly vivek vivian vlad vladimir
    vladyslav volker volodymyr vyacheslav víctor wade wael wakil walid wallace walter wanda waqar warren waseem wayne
    wendell wendy wesley whitney wilbert wilbur wilfred will willard william willie willis willy wilma wim winifred
    winston wissam wojtek wolfgang wolfram woodrow xavier xiao yann yannick yannis yasin yasser yasuyoshi yegor
    yevgeny yiannis yiorgos yoan yolanda yonathan yorgos yosuke youssef yui yuichi yuki yulia yuri yuriko yuriy yury
    yusuf yuya yves yvette yvonne zach zachary zack zafer zahid zaid zakaria zbigniew zeljko ziad ziv zohra zoltan
    zoltán zoran zsolt zubair álvaro ángel émilie étienne óscar
    """
)
