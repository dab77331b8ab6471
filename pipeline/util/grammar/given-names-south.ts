/** Given names of Africa, Asia, the Pacific and the Celtic west, parted by spaces: they tell a name from a title or a place. */

export const givenNamesSouth = `
  aaliyah aarav aarti abdi abdikadir abdinasir abdullahi abebe abena abeni abhijit abhishek abiodun abiola abiy
  achieng achol adaeze adaobi addisu adeola adhiambo adil aditi aditya adnan adwoa afia afolabi aisling ajay
  ajit akello akhil akinyi akosua akua alemayehu alhaji alhassan aliyu alka alok aloysius amadou amara amarjit
  ambika ameena ameera amelework aminata amita amitabh amma amol amrita anand anant ananya anil anindita anirban
  ankit ankita anthea anuj anupam anuradha anwar aparna apurva archana arif aroha aron arti arun aruna arvind
  asanka ashish ashok ashwin ashwini asif asma astou atieno atul aung awino ayanda ayodele ayub azhar aziza
  aïssata aïssatou babajide babatunde badr bagus bakari balram bandile barkha basanta bashir bayu beena bereket
  betelhem bhaskar bhavna bheki bhupinder bibek bijay bikash bilal bilqis bimal binod biodun biplab birhanu
  bishnu bongani bongiwe boniface brayden bronte budi bukola busisiwe cahyo caoimhe catriona cedric chandan
  chandrika charu chetan chidi chidinma chika chinedu chinonso chinwe chioma chipo chirag chitra chukwudi
  chukwuemeka cian ciara ciarán cillian clodagh colm conall dakshina darshan davinder dawit debashish deepa
  deepak deepika deepti delroy denzil devendra devika dewi dhananjay dhruv diarmuid dilip dinah dinesh dipankar
  dipti divya diya donncha ebele ebrima edem efua ehsan eilidh ekene ekow emeka emer endang enitan enock eoghan
  eshe esi ewan eyob ezinne fadi fadzai faisal faiz faiza fanta fareed farhan farid farida farooq farrukh
  farzana fathima fatou fatoumata fearghal femi feroz fikile finbar fionnuala firdaus fitri fiyinfoluwa folake
  funmi funmilayo gabisile gacheri gagan garang garima gathoni gaurav geeta getachew ghulam girish gita githinji
  gobind gopal gopi gopinath govind grainne gráinne gugu gurpreet gwendoline gwyn habiba hadiya hafsa haider
  haile hakeem hamid hamza haneefa hanh hanif hannelie hardeep hari harish harjit harleen harpreet harsha
  harshad haruki haruto haseeb hema hemant hemi hiral hiroko hiroshi hrithik huda humaira huong hussein ibrahima
  idris ifeanyi ifeoma ijeoma imran indah indira indu iqbal irfan ishaan ishani ismat jabulani jacinda jagdish
  jamal jameel jamila jamshed jarrah jasbir jaspreet jaswinder javed jaxon jaya jayant jayanthi jayashree jeevan
  jignesh jitendra joao jyothi jyoti kabir kagiso kailash kaimana kajal kalpana kalyani kamal kamala kamau
  kamini kamla kamran kanika kaori kapil karan karthik kartik kashif kaushik kavita kavitha kayleigh kayode
  kazuo keabetswe keiko kelechi kenichi kenji kerubo keshav khadija khadijah khaled khalifa khanh khanyi
  khanyisile khethiwe kholwa kiran kirra kirti kishore kiyoshi kofi kojo komal krishnan kshitij kudzai kuldeep
  kumari kunal kundai kwabena kwadwo kwaku kwame kwasi kwesi lalita lalith lamia lamin lateef latha laxmi lebo
  lebogang leela lekan lerato lesedi letlhogonolo lhamo liban lindani lindiwe linh liyana lokesh lwazi madhav
  madhu madhuri madhusudan mahesh mahmood mairead mairi makena makhosi malabika malaika malini mallika mamadou
  mamoun mamta manasi mandeep mandla mangesh manish manisha manjit manju manmohan manoj mansi mansoor maqsood
  maryanne masego masud mathew matiu mayumi mbali mbongeni meena meenakshi meghna megumi mehmood mekonnen melaku
  meles mesfin michiko mihir milind minal minh minoti mithun mohini mohit mojisola monir morag mosiuoa moussa
  mpho mridula mthunzi mudassar muhammed mukesh mukhtar mukul mumtaz munira murali muthoni mvula nadeem naeem
  nafisa nagesh naledi nalini nandini nandita naoko narendra naresh nargis nasir nasreen natasa naveed naveen
  navin navjot nazia nazir nduta neelam neeraj neeta neha ngaio ngoc ngozi niamh nidhi nikhil nikita nilesh
  nilima niraj niranjan nisha nishant nita nithin nitin njeri njoki njoroge nkechi nkosana nokuthula nomfundo
  nomsa nomvula nonhlanhla noriko nthabiseng ntombi nuala nurul nyambura nyaradzo nyokabi oana obinna ochieng
  odhiambo ogechi oisin oisín olamide oluchi olufemi olumide oluseun oluwaseun omari omolara onyango oonagh orla
  ousmane oyebola padma pallab pallavi pankaj parag parminder parul parveen pema phuc phumzile phuong piyush
  pooja prabhakar prabhat prabhu prachi pradeep prakash pramila pramod pranab pranav prasanna prasanta prashant
  prateek pratibha pratik pratima praveen preeti prerna prithvi priti priyanka promila pumza pushpa putri qamar
  qasim rabia raeesa rafiq raghav raghu rahel rahim rajan rajani rajat rajeev rajendra rajinder rajiv rajkumar
  raju rakesh rama raman ramila randeep ranjan ranjana ranjit rashid rashida rashmi ravi ravinder ravindra
  rawiri rekha renuka reshma revathi rhea rhiannon richa riddhi rima rina rini rishabh rishi ritesh ritika ritu
  riyaz rohan rohini rohit roopa roshan roshni rubina ruchi rudo rukmini rupa rupali rutendo ryo róisín saad
  sabah sadaf sadia saeed safia safiya sahil saima sajid sakina sakshi salim salima salma saman samina samir
  samira sandeep sandhya sangeeta sangita sanjana sanjeev sanjib sanjiv sanjukta santosh saoirse sarita saroj
  sarwar satish satoshi satya saurabh savita seema seun shabana shabnam shafiq shahid shahnaz shahzad shaila
  shailaja shaista shakeel shakuntala shalini shamim shamsul shanice shankar shanta shanthi sharad sharda
  sharmila shashi shazia sheetal shefali shilpa shinichi shirin shivam shivani shoaib shobha shraddha shreya
  shrikant shubham shweta shyam sibongile sibusiso siddharth siddhartha simran sindhu sinta siobhán sipho
  siphokazi siti siyabonga sizwe smita smriti sneha snehal soham somchai somnath somsak sonal sonali sonam soren
  sourav sowmya sreelatha srijana srinivas stanislaus subash subhash subrata sudha sudhir sudipta sujata sukanya
  sukhdev suleiman suman sumiko sumit sumitra sunanda sundar suneeta sunita suparna surachai suraj surekha
  surendra suresh surya sushil sushila sushma susilo swapna swapnil swati syed tabo tadesse tahir tahlia takashi
  takeshi tamsin tanisha tanmay tanvi tapan tapas tapiwa tariq tariro tasneem tatenda tawanda tayo temitope
  tendai tendayi tessema tewodros thabiso thabo thandeka thandi thandiwe thandolwethu thanh themba thembeka
  thembi thuy tinashe tirath tiwonge tolu tomoko trupti tsepo tshepo tsholofelo tuan tulsi tunde tushar tuti
  uday udaya ugochukwu ujwala umar umesh unathi upendra urmila urvashi usha usman uttam uzma uzoma vaishali
  vandana vani varsha varun vasant vasudha vedant veena venkat venkatesh vibha victoriano vidya vijay vijaya
  vikas vimal vinay vineet vinod vipin viraj virender vishal vivek wahyu wairimu waleed wambui wangari wanjiku
  wanjiru waqar wasim wiremu xolani yahya yamini yasuo yemi yetunde yewande yogesh yohannes yoko yoshiko yuki
  yukiko yulianto yumi zahid zahida zahir zahra zakaria zakia zandile zanele zaw zeenat zenzele zinhle ziyad
  zodwa zoheb zubair zuleikha órla`
