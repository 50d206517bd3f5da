import { wordSet } from './word-set.ts';

/**
 * Words with a capital that point to nobody: what the work is full of and no Dutch word list has. Compared without accents
 * and capitals. Names of organisations of more than one word stand in `kept-phrases.ts`.
 */
export const keptWords = wordSet(`
Wmo Wlz Zvw Awb Awbz Avg AVG Wbp Woo Wob Wgbo Wvggz Wzd Wtza Wpg Wgs Wsw Wsnp Pw Jw BW Sr Sv Wajong WIA WAO WW Anw AOW AKW Bopz BOPZ Wkkgz Wkb Wubo Wec Wpo Wvo Wvo Bibob Wsg Suwi SUWI Wmg Wet Wft Iow
IOW IOAW IOAZ Bbz Rva Vw Uavg UAVG Stb Stcrt Trb EVRM IVRK Jeugdwet Participatiewet Leerplichtwet Vreemdelingenwet Gemeentewet Zorgverzekeringswet Verordening Grondwet Kinderwet Inburgeringswet CRvB
ABRvS ECLI RSJ Rb Hof HR lid artikel art jo Nadere PGB Pgb ZIN Zin BSN Bsn AGB KvK KVK IBAN Bic BIC BTW btw VOG VIR VIR Gir GIR BRP Brp GBA SKJ Skj BIG Big ZRM Zrm PvA PVA MDO MDO MDT EKC FGP JIM JIM
VTO VVT GGZ Ggz GZ LVB Lvb LVG VB VG ZG LG OTS MUHP UHP UHV VOTS UHP MASIC CARE-NL ARIJ LIRIK Lirik GGD Ggd GG&GD CIZ CAK SVB UWV DUO IND COA CJIB IGJ NJi NJI VNG VWS BZK OCW SZW NZa NZA ZIN RIVM CBS
KNMG MEE Mee Halt HALT CJG Cjg JGZ Jgz JGA RvdK RVDK RVK GI GI's GIs GIZ SHG AMK AMHK VT CPA LVT AKJ LBIO NIDOS Nidos NIP NVO NVW SDW SAVE BJZ BJz WSG LJ&R JBG JBRR JBNH JBB JBA JBN IGT Igt IGJ ISD
KCC Kcc KDV KDC MKD BSO Bso PO VO SO VSO Vso SBO Sbo MBO Mbo HBO Hbo WO VMBO Vmbo HAVO Havo VWO Vwo ROC Roc AOC Isk ISK PrO SWV Swv OPP Opp TLV Tlv IB IB'er ib'er Ib'er POH Poh GV GW HH HO HV BG BW
BW's PV VP ADL Adl HDL BDL AZC Azc POL AMV Amv ELV GRZ VPT Vpt MPT Mpt ZZP Zzp KDO PDO ADHD ADD ASS PDD NOS PDD-NOS ODD CD PTSS MS ALS COPD CVA NAH EMDR CGT DGT MBT PMT SI TOS NLD IQ EQ TIQ HIV Hiv
FAS FASD OCD BPS GHB XTC MRI CT ECG EEG DSM DSM-5 DSM-IV ICF ICD WISC WPPSI SDQ CBCL TRF YSR SEO SRS ADOS SON-R EMPO PCIT IPG IAG IOG ITB MDFT MST FFT FACT VIP ABFT RGT KOPP KVO LTA NMA Down Parkinson
Alzheimer Asperger Tourette Korsakov Huntington Crohn Kanner Rett Williams-Beuren Prader-Willi Angelman Noonan Marfan Klinefelter Turner-syndroom Sjogren Bechterew Lyme Meniere Kahler Hodgkin Pfeiffer
Gilles Duchenne Raynaud Ehlers-Danlos Graves Lewy Wernicke Cushing Hashimoto Addison Perthes Scheuermann Triple Triple-P Incredible Years Shantala Topper KIES Kies Kanjertraining Families
Horizonmethodiek Vlaggensysteem Signs Safety Signs-of-Safety Sociale Teaching Portage Parent Management Training Oregon Basic Trust Theraplay Minddistrict Mindfulness Multi Systeem Systemic
Multisysteemtherapie Ouderschap Video-home Video Interactie Begeleiding Weerbaarheid Rots Water Berbers Tamazight Tarifit Tigrinya Tigriniya Amhaars Arabisch Farsi Dari Pasjtoe Pashto Koerdisch
Koermandji Kurmanci Kurmanji Sorani Somalisch Somali Swahili Lingala Papiaments Papiamentu Sranan Sranantongo Sarnami Hindi Hindoestaans Urdu Punjabi Bengaals Tamil Mandarijn Kantonees Chinees
Vietnamees Thais Tagalog Indonesisch Maleis Moluks Japans Koreaans Mongools Turks Azerbeidzjaans Armeens Georgisch Oezbeeks Russisch Oekraiens Pools Tsjechisch Slowaaks Hongaars Roemeens Bulgaars
Servisch Kroatisch Bosnisch Albanees Macedonisch Sloveens Grieks Litouws Lets Ests Fins Zweeds Noors Deens IJslands Engels Duits Frans Spaans Italiaans Portugees Nederlands Fries Gronings Limburgs Twi
Igbo Yoruba Hausa Wolof Fula Creools Romani Roma Esperanto Gebarentaal NGT Hebreeuws Jiddisch Latijn Aramees Assyrisch Oeigoers Tibetaans Nepalees Edo Ewe Fanti Pidgin Oromo Krio Mandinka Bambara
Krioolse Vlaams Zuid-Afrikaans Afrikaans Nederland Belgie Duitsland Frankrijk Spanje Portugal Italie Engeland Schotland Ierland Wales Groot-Brittannie Verenigd Koninkrijk Polen Tsjechie Slowakije
Hongarije Roemenie Bulgarije Griekenland Turkije Syrie Irak Iran Afghanistan Pakistan India Bangladesh Nepal China Vietnam Thailand Indonesie Filipijnen Japan Korea Marokko Algerije Tunesie Libie
Egypte Soedan Eritrea Ethiopie Somalie Kenia Oeganda Rwanda Burundi Congo Angola Nigeria Ghana Togo Senegal Gambia Guinee Liberia Ivoorkust Kameroen Kaapverdie Suriname Curacao Aruba Bonaire
Sint-Maarten Saba Statia Antillen Venezuela Colombia Brazilie Chili Peru Argentinie Mexico Cuba Amerika Verenigde Staten Canada Australie Nieuw-Zeeland Rusland Oekraine Belarus Wit-Rusland Moldavie
Litouwen Letland Estland Finland Zweden Noorwegen Denemarken IJsland Oostenrijk Zwitserland Slovenie Kroatie Bosnie Herzegovina Servie Montenegro Kosovo Albanie Macedonie Noord-Macedonie Armenie
Georgie Azerbeidzjan Libanon Jordanie Israel Palestina Jemen Saoedi-Arabie Koeweit Koerdistan Europa Azie Afrika Zuid-Afrika Midden-Oosten Balkan Molukken Sovjet-Unie EU VN VS Sierra Leone Jamaica
Haiti Sri Lanka Mongolie Malta Cyprus Luxemburg Dominicaanse Groningen-Drenthe Noord-Holland Zuid-Holland Noord-Brabant Gelderland Overijssel Flevoland Drenthe Zeeland Friesland Fryslan Limburg
Brabant Twente Achterhoek Veluwe Betuwe Rijnmond Haaglanden Kennemerland Gooi Vechtstreek Randstad Excel Teams Word Outlook PowerPoint OneNote SharePoint OneDrive Windows Microsoft Google Gmail
Hotmail Android Apple iPhone iPad iOS Samsung Zoom Skype FaceTime WhatsApp Whatsapp Appen Signal Telegram Snapchat Instagram Insta TikTok Tiktok Facebook Messenger YouTube Youtube Netflix Spotify
Twitch Discord Roblox Fortnite Minecraft Playstation PlayStation Xbox Nintendo Switch Wii Lego Duplo Playmobil Pokemon Marktplaats Vinted Bol Tikkie iDeal Ideal DigiD Digid eHerkenning Zivver ZorgMail
Suite Socrates Civision Wijkportaal Stipter VECOZO Vecozo Chat ChatGPT Copilot PDF Pdf Docx XML USB GPS LinkedIn Twitter Wikipedia Mijn MijnOverheid Berichtenbox Parro Magister SOMtoday Somtoday
ParnasSys Esis Zermelo Concerta Ritalin Medikinet Strattera Equasym Dexamfetamine Methylfenidaat Risperdal Risperidon Abilify Aripiprazol Melatonine Prozac Fluoxetine Sertraline Citalopram
Escitalopram Oxazepam Diazepam Temazepam Lorazepam Quetiapine Seroquel Haldol Zyprexa Olanzapine Depakine Tegretol Lithium Paracetamol Ibuprofen Methadon Ventolin Prednison Metformine Insuline
Tramadol Quickie Canta Valys Regiotaxi Welzorg Medipoint Meyra Ottobock Permobil Invacare Sunrise Raam Thomashilfen Kimba Etac Handicare Otolift Thyssenkrupp Stannah Sorgente Jansen-Rolstoel Tomtom
Babboe Gazelle Batavus Sparta Fatbike Swiffer Dyson Tempur Auping Nora-Trippel Trippelstoel Cobra Stint Scootmobiel Pasen Kerst Kerstmis Pinksteren Hemelvaart Hemelvaartsdag Koningsdag Sinterklaas
Suikerfeest Ramadan Offerfeest Divali Holi Keti Koti Ketikoti Newroz Nowruz Halloween Carnaval Bijbel Koran God Allah Jezus Islam Maria-Hemelvaart Vaderdag Moederdag Prinsjesdag Oudjaar Nieuwjaar
Noord Zuid Oost West Centrum Noordoost Noordwest Zuidoost Zuidwest Stadsdeel Oud Nieuw Euro EUR KB Kb MB Nr NR No Bijl P.S PS NB N.B Re RE Fw FW Fwd CC Cc BCC Bcc Tel TEL Mob Gr Grt Mvg MvG MVG Vr Mw
MW Mevr Dhr DHR Fam Gebr Drs Dr Mr Ir Ing Prof Ds Jr Sr Gez Fa Wed Ma Di Wo Vr Za Zo Feb Mrt Apr Jun Jul Aug Sep Sept Okt Nov Dec Geb GEB Gebr Tlf Mr Svp SVP Evt Ivm IVM Tav TAV Tnv Mbt MBT Obv Nav
Ipv Tov Tzt Iwv O.a Bijv Bv N.a.v I.v.m T.a.v T.n.v M.b.t O.b.v I.o I.o.m A.u.b S.v.p Z.s.m Zsm ZSM Asap ASAP FYI TBV T.b.v Nvt NVT N.v.t OK Oke Ok Hoi Hallo Hey Hi Ha Dag Goedemorgen Goedemiddag
Goedenavond Beste Geachte Lieve Groet Groeten Groetjes Dank Bedankt Mama Papa Opa Oma Pake Beppe Mem Heit Abla Abi Baba Moeder Vader Tante Oom Juf Meester Meneer Mevrouw Mama's Papa's Oma's Opa's
Caseload Intake Screening Factsheet Checklist Dashboard Helpdesk Backoffice Frontoffice Coach Jobcoach Buddy Respijt Zorgboerderij Logeerhuis Streetcornerwork Safe House Skype Health Wellness Housing
First E-health Gemeente Gemeenten College Raad Rechtbank Rijk Staat Politie Brandweer Ambulance OM Openbaar Ministerie Reclassering Leerplicht Wijkteam Buurtteam Gebiedsteam Jeugdteam Sociaal
Inspectie Bestuur Dienst Bureau Loket Portaal Inkoop Toezicht Contractmanagement Kwaliteit Beleid Financien ICT HR HRM P&O KPI KPI's BV NV VOF B.V N.V V.O.F Bv Vof Voedselbank Kringloop Speelotheek
Bibliotheek Kledingbank Kwartiermaker Rijkswaterstaat Belastingdienst Toeslagen Kadaster Nationale Ombudsman Kinderombudsman Huurcommissie Kredietbank Stadsbank Nibud Geldfit Humanitas
VluchtelingenWerk Vluchtelingenwerk Buurtzorg Kindertelefoon Korrelatie Slachtofferhulp Vitalis Thuisadministratie Homestart Home-Start HomeStart SchuldHulpMaatje Schuldhulpmaatje Jeugdfonds Stichting
Leergeld Leergeld Ziggo KPN Odido Vodafone T-Mobile Essent Eneco Vattenfall Nuon Evides Vitens Dunea Waternet Rabobank Rabo ING ABN AMRO ASN SNS Triodos Bunq Knab CZ VGZ Menzis Zilveren Kruis Achmea
DSW ONVZ Ohra FBTO Univé Interpolis Centraal Beheer Aegon NN Connexxion Arriva RET HTM GVB NS Qbuzz Keolis Blijdorp Efteling Ajax Feyenoord PSV Jumbo Lidl Aldi Albert Heijn Albert_Heijn Ikea IKEA
Action Hema HEMA Kruidvat Etos Xenos Zeeman Wibra Intertoys Coolblue Q-koorts Corona Covid COVID Covid-19 COVID-19 Cito CITO AVI Avi Montessori Dalton Jenaplan Vrije Freinet Tikibad Jan_Modaal X Y XL
XXL TV Tv tv CD DVD WiFi Wifi wifi Volvo Golf Volkswagen VW Opel Renault Peugeot Citroen Toyota Fiat Kia Skoda Hyundai Nissan Mazda BMW Audi Dacia Afd Afdeling Sehr Geehrte Frau Herr Konto Unterlagen Betreff Freundlichen Allerheiligen Allerzielen Driekoningen Sint-Maarten Palmpasen Aswoensdag Bevrijdingsdag Dodenherdenking Valentijnsdag Chanoeka Pesach Eid Diwali Songkran Vastenavond Paasdag Pinksterdag Kerstdag Kerstavond Galaxy Clio Corsa Fiesta Yaris Aygo Picanto Twingo Megane Kangoo Berlingo Caddy Vito Baclofen Nutrilon Omeprazol Pantoprazol Metoprolol Amlodipine Simvastatine Atorvastatine Furosemide Levothyroxine Mirtazapine Venlafaxine Paroxetine Amitriptyline Pregabaline Gabapentine Clonazepam Midazolam Zopiclon Promethazine Pipamperon Haloperidol Clozapine Lamotrigine Levetiracetam Carbamazepine Valproaat Donepezil Rivastigmine Levodopa Madopar Sinemet Oxycodon Morfine Fentanyl Naproxen Diclofenac Prednisolon Salbutamol Symbicort Foster Movicolon Macrogol Ibis Adidas Nike Lidl Mantoux Dravet Murphy OvJ RvdK CvB MvT RvB RvC CvT Topro Molift E-mail Email E Mail Online Offline App SMS Sms Iban Swift
`);

/** Short forms that stand before a name, with or without a full stop. */
export const titles = wordSet(
  'mw mevr mevrouw mej dhr meneer mijnheer heer hr fam familie gezin dr drs mr ir ing prof ds pastoor imam dominee zr zuster broeder dokter weduwe',
);
