import { wordSet } from './word-set.ts';

/**
 * First names from all over the world that our own list has not, without those that are Dutch words. Taken from the lists of
 * Faker (https://fakerjs.dev, Copyright (c) 2022-2025 its contributors, MIT licence: rare-names-licence.txt).
 */
export const rareFirstNames = wordSet(`
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aalok Aamod Aanand Aanandaswarup Aanandinii Aanjaneya Aanuoluwapo Aaratrika Aarav Aarya Aaryan Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya
Aayushmaan Aayushman Abaco Abadon Abagail Abak Abaka Abakan Abakay Abani Abar Abay Abayomi Abbas Abbey Abbie Abbigail Abbondanza Abbondanzio Abbondio Abbos Abby Abdallah Abderrahmane Abdiel Abdon
Abdone Abdonie Abdoul Abdoulaye Abdourahmane Abdramane Abdulahad Abdulazim Abdulaziz Abdulboriy Abdulhafiz Abdulhakim Abdulhay Abdulholiq Abduljabbor Abduljalil Abdulkarim Abdulla Abdullatif
Abdulmalik Abdulqahhor Abdulqodir Abdulvahhob Abdulvali Abdulvohid Abdurrahiym Abdurrahmon Abdurrauf Abdurrazzoq Abdussamad Abebi Abeiku Abelard Abelardo Abelin Abeline Abendam Abeni Abenzio Abhaidev
Abhaya Abhirath Abhisyanta Abibatou Abibo Abidin Abigaël Abigaelle Abigale Abigayle Abigél Abimbola Abiodun Abiona Abisola Abisoye Abılay Abluç Abner Abosede Abou Aboubacar Aboubakar Abrahamo Abramio
Abramo Abril Absalon Abşar Absolon Aby Abyasa Acace Acacie Acacio Acanthe Acar Acario Acaryatanaya Accursio Açela Açelya Achaire Achalesvara Acharyanandana Acharyasuta Achil Achiles Achille Achim
Achintya Achraf Achyut Acilia Acilio Aćim Aciscolo Açığ Açık Açılay Acrisio Açuk Aculina Acun Adah Adalan Adalard Adalardo Adalbald Adalbaude Adalbéron Adalbert Adalberta Adalberto Adaldı Adalfredo
Adalgisa Adalgiso Adaline Adalmış Adalric Adalrico Adalsinde Adama Adame Adamo Ādams Adan Adar Adaş Adaugo Adberilgen Addie Addo Addolorata Ade Adea Adebankole Adebiyi Adebola Adebowale Adeboye
Adebukola Adedaramola Adedayo Adedeji Adedoyin Adegoke Adegrin Adegrine Adekitan Adekola Adekunle Adéla Adelaida Adélaïde Adelajda Adelardo Adelasia Adelbert Adelberto Adelchi Adeleke Adelfo Adelgardo
Adelia Adélie Adelin Adelina Adeline Adeliya Adell Adella Adelle Adelmo Adelphe Adeltrude Adelya Aden Adenet Adenike Adeniyi Adéodat Adeodato Adeola Adeolu Adeoti Adepeju Aderopo Adesewa Adeshina
Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adheesh Adhémar Adhiarja Adhiraj Adhrit Adiarja Adib Adiba Adigun Adika Adikara Adikavi Adile Adin Adina Adinata Adinath Aditeya Aditya Adityanandan
Adityanandana Adıgüzel Adık Adıkutlu Adıkutlutaş Adja Adjutor Adlı Adlıbeğ Adolf Adolfa Adolfína Adolfo Ādolfs Adolph Adolphe Adolphie Adolphus Adone Adonise Adrain Adraman Adrastée Adrehilde Adria
Adrianna Adriano Adriel Adrien Adriena Adrienne Adrijana Adrione Adripathi Adsız Adunni Advaya Adwitiya Afanasi Afanasie Afaq Affan Afitap Afolarin Afonso Afra Afruza Afşar Afşın Afzuna Ağabay Agabio
Agafia Agâh Ağakağan Ağalak Agamennone Agapet Agapito Agasti Agastya Agathange Agathe Agathon Agaton Agazio Ağça Agenore Agesilao Agilbert Agilberte Aglae Aglaia Aglaja Ağlamış Agnan Agnane Agneflète
Agnesa Agnese Agneta Agneya Agnimitra Agniprava Agnivesh Agnos Agostina Agostino Agrata Agripina Agripino Agrippa Agrippin Agrippine Agrypina Agustin Agustina Ahalya Ahenk Ahilya Ahlem Ahmet Ahror
Ahsen Aiace Aidano Aiden Aileen Aimable Aimé Aimone Aïna Ainārs Aino Aishani Aïssata Aiyana Ajala Ajan Ajana Ajani Ajeet Ajeng Ajiman Ajimat Ajimin Ajiono Ajit Ajita Ajla Ajlin Ajna Ajoke Akalp Akande
Akanmu Akanni Akarsana Akaş Akata Akbaş Akbatur Akbay Akboğa Akbörü Akbudak Akbuğra Akbulak Akça Akçakoca Akçora Akdemir Akdoğan Akeem Akif Akifa Akinkunmi Akinlabi Akinwale Akıbudak Akım Akınçı
Akıner Akkun Akkunlu Akkurt Akkuş Akmal Akofa Akorfa Akos Akpıra Akroor Aksel Akshainie Akshaj Akshat Akshata Akshayakeerti Akshita Aksil Aksungur Aktan Aktekin Aktimur Akula Akumaa Akunna Akvelīna
Akwasi Akwesi Alaba Alaban Alabörü Aladağ Alade Aladino Aladoğan Alain Alaina Alaine Alaïs Alakurt Alamanno Alambana Alamu Alana Alanis Alanna Alano Alara Alarico Alassane Alayna Alayunt Alayuntlu
Alba Alban Albane Albano Albena Albérade Albéric Alberico Alberte Albertha Albertina Albertino Alberto Albertýna Albín Albína Alboino Albrecht Albrico Alceo Alceste Alcestiso Alcibiade Alcide Alcidie
Alcime Alcina Alcine Alcino Alcyone Alda Aldegonde Aldemir Alden Aldıgerey Aldo Aldobrando Aldoğan Aldonce Aldric Alea Aleandro Aleardo Aleaume Alec Aleen Alejandrin Alek Aleksa Aleksandar Aleksandro
Aleksej Aleksi Alekso Aleksy Alemka Alena Alene Alenia Alenka Aleodor Aleramo Aleš Alesea Aleška Alessa Alessandra Alessandro Alessia Alessio Aleth Aletha Alevtina Alexa Alexandr Alexandre Alexandrea
Alexandria Alexandrina Alexandrine Alexandro Alexandros Alexandru Alexane Alexanne Alexe Alexia Alexie Alexine Alexys Alexzander Aleya Aleyna Alfio Alfonsa Alfonsino Alfonso Alfonz Alfonzo Alford
Alfréda Alfredo Alfrēds Aļģirds Aļģis Algiso Algu Alic Alica Alican Alicia Alico Aliénor Aliette Alighiero Alika Alima Aliona Aliou Alioune Alis Alisa Alişan Alisha Alisher Alişir Alison Alissa
Alissia Alistair Alistar Alivia Alix Alixe Aliyah Alíz Aliza Alize Alizee Alımga Aljoša Alka Alkabölük Alkaevli Alkan Alkaşı Alkış Allan Allegra Allene Alliaume Allie Ally Almerigo Almila Almine
Almira Almire Almiro Alois Aloïse Aloisie Aloisio Aloīzs Alojz Alojza Alojzije Alok Alon Alondra Alone Alonzo Aloys Aloyse Alpagut Alpamış Alparsbeğ Alparslan Alpata Alpay Alpaya Alpaykağan Alpbamsı
Alpbilge Alpdirek Alpdoğan Alpertunga Alpgerey Alphan Alphée Alphonse Alphonsine Alphonso Alpike Alpilig Alpinien Alpış Alpkara Alpkülük Alpkutlu Alpşalçı Alptegin Alptuğrul Alptunga Alpturan Alptutuk
Alpuluğ Alpurungu Alpurungututuk Alpyörük Alsu Alta Altankağan Altankan Altay Altea Altemur Althée Altınkağan Altınkan Altınoba Altıntamgan Altıntamgantarkan Altıntarkan Altıntay Altmışkara Alton
Altuga Alva Alvah Alvar Alvena Alvera Alverède Alverta Alviero Alvin Alvina Alvīne Alvis Alvise Alwar Aly Alya Alyah Alyce Alycia Alysa Alysha Alyson Alyssa Alyssia Alysson Alžběta Amabela Amabile
Amaç Amadea Amadeo Amadeus Amady Amaël Amahle Amaliane Amálie Amalija Amalio Amalric Amalthée Amand Amande Amandin Amandine Amando Amante Amanzio Amaranaath Amarande Amaranthe Amaranto Amaresh Amari
Amarnath Amát Amáta Amath Amato Amatore Amauri Amaury Amaya Ambar Ambra Ambre Ambrine Ambrogio Ambroise Ambroisie Ambrose Ambrosiano Ambrož Ambroży Amdy Amea Amédée Amedeo Amedeu Amel Amelia Améliane
Amélien Ameline Amelio Amely Amelya America Americo Amerigo Ameth Améthyste Ameyatma Ami Amicie Amico Amid Amie Amiel Amilcare Aminat Aminte Amintore Aminu Amit Amita Amiya Amleto Amodini Amogh Amoke
Amon Amone Among Amope Amore Amos Amour Amparo Ampelio Amra Amrak Amrita Amritambu Amul Amya Amza Anaadi Anabel Anabela Anabelle Anacleto Anae Anaël Anaëlle Anagh Anahi Anahita Anaida Anais Anal Anala
Anamaria Anamarija Anamika Ananda Anandamayi Anang Ananta Anar Anasooya Anastacio Anastase Anastasie Anastasija Anastasije Anastáz Anastázia Anastázie Anastazija Anastazio Anastazja Anasuya Anatázie
Anatol Anatole Anatoli Anatolia Anatolie Anatolii Ancelin Anceline Anci Ancica Ancilla Ançuk Ancuța Anda Andaç Andarıman Anděl Anděla Anđelika Andělín Andělína Andelko Andelo Andéol Anderson Andi
Andjelina Andoche Andra Andrada Andras Andreane Andreanne Andrée Andrei Andreja Andreo Andri Andrian Andriana Andrija Andrijana Andrin Andrina Andris Andro Andromeda Andy Andžejs Andżelika Andžs Anej
Anele Anemona Anémone Anes Anesa Anette Anežka Angadrême Ange Angèle Ángeles Angelica Angelina Angeline Angelino Angelita Anggabaya Anggun Anghel Anghelina Angie Angilbe Angilberte Angilran Angoustan
Angus Ania Anibal Anica Anicée Anicet Aniceto Anicette Aniello Anik Anika Anilaabh Anilabh Anina Anise Anish Anișoara Aniya Aniyah Anjaneya Anjela Anjelica Anjolaoluwa Anjushree Anjushri Anka Ankal
Anko Ann Annabell Annabella Annabelle Annaëlle Annagrazia Annalena Annalise Annamae Annamaria Annamarie Annapurna Anneli Annelie Annemijn Annetta Anni Annibal Annibale Annikki Annonciade Annunziata
Anom Anora Anouar Anouck Anrijs Ansaldo Ansbert Ansberte Ansel Anselm Anselma Anselme Anselmo Ansgar Ansgary Anshula Anšlavs Ansley Ansovino Anstrudie Antal Antea Antek Antelmo Antero Anthelme
Anthelmette Antide Antigone Antim Antimo Antino Antioco Antoaneta Antone Antonela Antonello Antonetta Antonette Antonietta Antonija Antonín Antonina Antonine Antoniu Antono Antony Antti Antun Antwan
Antwon Anuar Anuja Anunay Anuraag Anurag Anusuya Anuța Anvar Anwesha Anya Apak Apatarkan Aphélie Apolena Apollina Apollinaire Apollinare Apollinary Apolline Apollo Apollonia Appia Appoline Aprançur
Apsara Apuleio Aqil Aquilin Aquiline Aquilino Arabela Arabella Arabelle Araboğa Araceli Aracely Arademir Aral Araldo Arame Aranka Aratone Arbay Arbuz Arcadi Arcadie Arcadii Arcadio Arch Archambaud
Archan Archange Archer Archibald Archie Archimede Archippo Arcibaldo Arçuk Ardella Ardith Ardito Ardıç Arduino Arely Aresio Areta Argelia Argentina Argimiro Argine Argıl Argo Argono Argu Argun Ariadna
Arialdo Arian Ariana Arianna Ariberto Aric Aricie Ariel Ariela Ariele Arielle Arif Ārija Arijit Ārijs Arike Arina Arindam Arinola Arion Ariosto Aris Arisa Aristarco Ariste Aristeo Aristid Aristide
Aristione Aristița Aristo Aristofane Aristotele Arıboğa Arık Arıkağan Arıkdoruk Arın Arınç Arkád Arkādijs Arkady Arkış Arlene Arleta Arlie Arlo Armağan Arman Armance Armande Armandine Armani Armel
Armeline Armelle Armida Armide Armin Armine Arminio Armīns Arna Arnaç Arnaldo Arnaude Arne Arnesh Arnolda Arnoldo Arnošt Arnoštka Arnould Arnulfo Arolde Áron Arona Aronne Arpád Arpat Arrigo Arsal
Arsen Arsène Arsènie Arsenije Arseniusz Arsinoé Arsipatra Arsıl Arslan Arslanargun Arslanbörü Arslansungur Arslantegin Arslanyabgu Arslon Arşun Artanto Artawan Artémis Artemisa Arthaud Arthème
Arthurine Arthus Artiom Artıınal Arto Artuk Artukaç Artūrs Artuš Artut Aruk Arun Arunthavanathan Arved Arvel Arvid Arvīds Arvilla Arwen Arya Aryanna Arystarch Arzen Asadulloh Asake Asal Aşan Aşanboğa
Aşantudun Aşantuğrul Asartegin Ascanio Ascelin Asceline Ascension Asdrubale Asel Asella Ashlee Ashleigh Ashlesh Ashly Ashlynn Ashmi Ashton Ashtyn Asia Asija Asil Asila Asilbek Asimodeo Asirwada
Asirwanda Asiya Asığ Aşıkbulmuş Asım Asja Aşkın Aslesha Aslijan Asliya Aslım Asmadi Asmianto Asmita Asmuni Asolat Asrı Assa Assetou Assil Assomption Assunta Assunto Assya Asta Aştaloğul Astarté
Astérie Asterio Astianatte Astou Astrée Astrida Astride Asuela Asuğ Aşuk Aswani Ataç Atakağan Atalan Atalay Ataldı Ataleo Atalmış Ataman Atanas Atanasia Atanasio Atanázie Atanazy Atasagun Atasu
Atâullah Atberilgen Atena Athalie Athanase Athanasie Athena Athénaïs Athina Athos Atila Atilla Atinuke Atıf Atıgay Atıkutlu Atıkutlutaş Atılgan Atım Atımer Atış Atlı Atlıbeğ Atlıkağan Atma Atmaca
Atmaja Atmanand Atmananda Atreyee Atreyi Atsız Atta Attilano Attilio Atunçu Aube Aubertine Auberto Aubin Aubree Aubrey Aubry Audace Aude Audebert Audeline Audie Audouin Audra Audran Audreanne Audrey
Aŭguĉjo Auguste Augustin Augustina Augustine Aŭgustino Augusto Augustýn Augustýna Aulia Aure Áurea Aurel Aurèle Aurelián Aureliana Aureliano Aurelien Aurélienne Aurēlija Aurelio Aureliu Aurelle Aurian
Auriane Aurica Auro Auron Aurore Ausilia Ausiliatrice Ausilio Austen Austyn Autumn Auxane Auxence Avadhesh Avani Avantika Avar Avaz Aveline Averardo Avery Aviel Avigaëlle Avital Avluç Avni Avoye Avram
Avril Avşar Awero Awesi Axeline Axelle Axenia Axinte Ayaçı Ayana Ayanda Ayas Ayaz Aybalta Ayban Aybars Aybeğ Aydarkağan Aydemir Aydınalp Aydoğan Aydoğdu Aydoğmuş Ayebatari Ayem Aygırak Aygün Ayinde
Ayinke Ayize Ayıtmış Ayız Ayızdağ Aykağan Aykal Aykan Aykurt Aykut Aylan Ayleen Ayline Ayluç Ayluçtarkan Ayma Aymard Aymardine Aymen Aymeric Aymon Aymonde Aynur Ayodeji Ayodele Ayoka Ayomide Ayomikun
Ayotude Ayren Ayruk Aysar Ayşıl Aysılığ Aytaç Aytak Aytekin Aytuğ Ayushmati Ayvaz Ayyıldız Azak Azalée Azamat Azban Azeglio Azelia Azélie Azeline Azelio Azer Azgan Azganaz Azizhan Azıl Azmi Azubuike
Azzurra Baaba Baala Baalaaditya Baalagopaal Babacan Babacar Babasola Babatunji Babawale Babeta Babette Babila Babır Babur Baçara Baççayman Bacco Bách Baçman Badabul Bade Badis Badruk Badur Bafana
Bafode Bağa Bağaalp Bağaışbara Bağan Bagas Bağaşatulu Bağatarkan Bağatengrikağan Bağatur Bağaturçigşi Bağaturgerey Bağaturipi Bağatursepi Bağdagül Bagiya Bağış Bağtaş Bagus Bagya Bahia Bahodir Bahri
Bahriddin Bahrom Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya Baidehi Baijayanti Bailee Bailey Bajragin Bakağul Bakary Bakda Bakhtiyor Bâki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakır
Bakırsokum Baksı Bakti Baktiadi Baktianto Baktiono Bakula Bala Balaaditya Balaban Balachandra Baladitya Balagopal Balagovind Balaka Balakatay Balamani Balamantri Balamır Balangga Balapati Balázs
Balçar Baldassarre Balderico Baldo Baldomero Baldovino Baldu Baldwin Balgopal Balidin Balijan Bálint Balın Balkık Balta Baltacı Baltar Baltazar Balthazar Baltır Baltur Bambina Bamsı Banara Banawa
Banawi Bancar Bandhu Bandhul Bănel Bangizwe Bangu Banji Bankim Bankimchandra Bankole Banna Banu Baņuta Baraktöre Bārbala Barbarigo Barbe Barbeğ Barboğa Barbol Barbora Barbro Barbu Barbulsun Barça
Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Barchinoy Bardıbay Bardo Bardomiano Bargan Barica Barımtay Barın Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş Barkın Barlas Barlıbay
Barmaklak Barmaklı Barnaba Barnabáš Barnabé Barney Barno Barrett Barsaba Barsbeğ Barsboğa Barsgan Barsimeo Barskan Barsurungu Barthélemy Bartholome Bartimée Bartolo Bartolomea Bartoloměj Bartolomeo
Bartolomeu Barton Bartu Basademir Başak Basan Basanti Basanyalavaç Basar Basarab Basat Başbuğ Başçı Başgan Basil Basile Basileo Basilia Basilio Basilisse Baskın Başkırt Başkurt Basmıl Bassiano
Bassilla Baştar Bastian Bastiano Bastı Bastuğrul Basu Basut Bathilde Batilda Batrak Battal Battista Batu Batuk Batur Baturalp Baŭcido Baudouin Baya Bayançar Bayankağan Bayat Bayazıt Baybars Baybayık
Baybiçen Bayboğa Baybora Baybüre Baydar Baydemir Baydur Bayık Bayınçur Bayındır Baykal Baykara Baykoca Baykuzu Baylee Baymünke Bayna Baynal Baypüre Bayraç Bayrak Bayrı Bayrın Bayruk Baysungur Baytara
Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu Bazil Bazır Bazyli Beato Beatrice Beatrico Beatrycze Beatus Beaulah Bebe Beçeapa Beçkem Becky Bedir Bedirhan Bediz Bedran Bedreddin Bedri Bedřich
Bedřiška Beğarslan Beğbars Beğbilgeçikşin Beğboğa Beğçur Beğdemir Beğdilli Beğdurmuş Begi Begil Begine Begitutuk Beğkulu Beglen Begni Begoyim Beğtaş Beğtegin Beğtüzün Behçet Behiç Behlül Behram Behrem
Behruz Behzat Bekazıl Bekbekeç Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Bekir Beklemiş Bekmurod Bektaş Bektür Bela Belçim Belçir Belek Belemir Belgi Belgüc Belimir Belina Belinda Bell Bella
Bellino Belma Belo Beltir Beltramo Beltun Beňadik Bence Bendegúz Benedek Benedetta Benedetto Benedict Bénédicte Benedikt Benedikta Benedita Benedykt Benett Bengi Bengt Bengü Beniamin Beniamina
Beniamino Benice Benício Benigna Benigno Benjamim Benli Benlidemir Bennet Bennett Bentley Benton Benvenuta Benvenuto Benyamin Bera Bérangère Bérard Berardo Berat Berceste Berçin Berdibeğ Berendey
Berengario Berenice Berenico Berenika Berginsenge Bergü Berinay Berislav Berit Berkin Berkiş Berkyaruk Bermek Bernadetta Bernadine Bernarda Bernardo Berneice Bernice Bernie Berniece Bernita Beronico
Berran Berre Bertalan Berti Bertille Bertilo Berto Bertold Bertolda Bertoldo Bertolfo Bertram Bertrand Berva Beryl Besentegin Beşer Besim Beşir Besra Bessie Betania Betemir Bethany Bethel Betina Betta
Bettie Bettye Beulah Beuve Beya Beyizçi Beyrek Beyrem Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bhardwaj
Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva
Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar Biagio Bianka Bibek Bibiana Bibianna Bibiano Bíborka Bice Biçek Bích Bigna Bijay Bikash Bilel Bilgebayunçur Bilgebeğ Bilgeçikşin Bilgeışbara
Bilgeışbaratamgan Bilgekağan Bilgekan Bilgekülüçur Bilgekutluk Bilgetaçam Bilgetamgacı Bilgetardu Bilgetegin Bilgetonyukuk Bilgez Bilgiç Bilgin Bilig Biligköngülsengün Bilik Biljana Bill Billie Bilol
Bilva Bilwa Bina Binafsha Binbeği Bindir Bindo Bineta Bino Bintou Birane Birgita Birgitta Birgitte Birino Birjesh Birol Bisenija Biserka Bishal Bishnu Bivoj Bıçkı Bıçkıcı Bıdın Bıtaybıkı Bıtrı Bjarne
Blagica Blagoje Blahomil Blahomila Blahomír Blahomíra Blahoslav Blahoslava Blair Blaise Blake Blanca Blandine Blanduzia Blanka Blaze Blažej Blažena Bless Boas Boban Bobana Bobbi Bobur Bodhan Bodhi
Bodi Boğa Boğaç Boğaçuk Bogdana Bögde Böge Boglárka Bogoljub Bögü Bohdana Bohémond Bohuchval Bohumil Bohumila Bohumír Bohumíra Bohun Bohuna Bohuš Bohuše Bohuslav Bohuslava Bojana Bojislava Bökde Böke
Bolatito Boldaz Boldizsár Bolemír Bölen Boleslav Boleslava Boļeslavs Bolmuş Bolsun Bölükbaşı Bolun Boluwatife Bonagiunta Bonaldo Bonaventura Bonavita Boncuk Bönek Bönge Bonginkosi Bongul Bongulboğa
Bonifác Boniface Bonifacio Bonita Bonnie Boran Borbála Borçul Borek Borislav Borislava Bořivoj Borivoje Borjan Borka Borko Borlukçu Borna Bornak Boróka Börteçine Bortolo Börü Börübars Börüsengün Borys
Bosiljka Boško Botir Botond Bouba Boubou Bouchard Bowie Boyankulu Boyd Boylabağa Boylabağatarkan Boylakutlutarkan Boža Bozan Bozbörü Bozdoğan Božetěch Božetěcha Božica Božidar Božidara Božislav
Bozkurt Bozkuş Bozok Brad Bradford Bradley Bradly Brăduț Brady Braeden Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brain Brajan Brájen Brajendra Brajesh Brancaleone Brandi Brando Brândușa
Brandyn Branimír Branimíra Branislav Branislava Branka Brankica Branko Brannon Branson Brant Bratislav Bratislava Braulio Braxton Brayan Breana Breanna Breanne Brendan Brenden Brendon Brenn Brenna
Brennan Brennon Breno Bret Břetislav Břetislava Brett Bria Briac Briana Brianne Brice Bridgette Bridie Brieuc Brigida Brigita Brigito Brigitta Brijesh Brionna Brisa Brit Brita Britney Brittany Brock
Broderick Brody Bronislav Bronislava Broņislavs Brook Brooklyn Brooks Brown Bruce Bruna Brune Brunehaut Brunehilde Brunhilda Brunilde Bryana Bryant Bryce Brycen Brygida Bryon Buçan Buchi Buck Bucur
Budağ Budak Buddha Buddhana Budhil Budimír Budislav Budivoj Budunlu Büdüs Büdüstudun Buford Buğday Bügdüz Bügdüzemen Büge Buğra Buğrakarakağan Bügü Büğübilge Buhle Bukak Bukaktutuk Bükdüz Büke
Bükebuyraç Bükebuyruç Bükey Bukola Büktegin Büküşboğa Bulaçapan Bulah Bulak Bulan Buldur Bulgak Bulmaz Bulmuş Buluç Buluğ Buluk Buluş Bulut Bümen Bumın Bunmi Bunsuz Bünül Bünyamin Burçak Burdette Büre
Burguçan Bürgüt Burhan Burhon Burkay Bürkek Bürküt Burley Bürlük Burnice Burslan Burulday Burulgu Burunduk Busayo Busisiwe Buster Buşulgan Butak Butuk Buyan Buyançuk Buyandemir Buyankara Buyat Buyraç
Buyruç Buyruk Buzaç Buzaçtutuk Byron Bystrík Çaba Çabdar Çablı Çabuş Cade Caden Caetana Cafer Cagak Çağan Çağatay Çağdaş Cager Çağıl Çağlar Çağlayan Çağrıbeğ Çağrıhan Çağrıtegin Çağru Cahid Cahya
Cahyadi Cahyanto Cahyo Cahyono Caino Caio Caitlyn Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Calanico Çalapkulu Calcedonio Cale Caleb Calebe Caleigh Cali Călin Calina Calista
Calixte Callie Callisto Callum Calogera Calogero Calpurnia Calvin Camden Camélien Camil Camilia Camilla Camillien Camillo Camren Camron Camryn Camylle Canalp Candace Cândar Candelario Candice Candide
Candido Candra Candrakanta Canel Cangül Cảnh Cankan Çankız Cannur Cansel Cansın Cantemir Cantidio Canziano Capa Capitolina Capucine Caraka Carey Caribert Caridad Carina Carine Carissa Carl Carlee
Carles Carleton Carley Carli Carlie Carloman Carlota Ĉarloto Carlotta Carlton Carmel Carmela Carmella Carmelo Carmina Carmine Carminho Carmo Čarna Carol Carolanne Carole Carolin Carolyn Carolyne
Caronte Carponio Carrie Carroll Carson Carub Cary Casandra Casey Casian Casiana Casilda Casimer Casimir Casimira Casimiro Časlav Caspar Cassandra Cassandre Cassiano Cassidy Cassie Cassien Cassio
Cassiopea Cassiopee Castille Casto Cataldo Cataleya Catalina Catena Caterina Catharine Catherine Cathrine Cathryn Cathy Catinca Catrin Catrina Catrinel Catullo Catur Caturangga Cauã Cavid Cawisadi
Cawisono Cawuk Cayadi Cayla Cazimir Ceasar Cebe Ceca Cecco Cecelia Cecep Cecil Cecilie Cecilio Cecylia Cecyliusz Čedomir Cedric Cedrick Cedrik Cedrin Celâleddin Celasun Celestin Celestina Celestine
Celestino Celestýn Celestýna Celia Celian Celie Célien Çelik Celina Celinia Celso Cemali Cemani Çemen Cemeti Çemgen Cemplunk Čeněk Cengkal Cengkir Čeňka Cerasela Césaire César Cesare Cesario Çeşminaz
Čestmír Čestmíra Çetin Çetinel Çetiner Cevahir Cevat Ceyhun Çeykün Ceyla Ceylin Ceylinaz Cézar Cezara Cezmi Chaanakya Chaaruchandra Chadd Chadrick Chahine Chahinez Chaim Chaitan Chakor Chakradhar
Chakravartee Chakravarti Chakrika Chấn Chanakya Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandler Chandni Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu
Chandrakin Chandramani Chandramauli Chandramohan Chandran Chandranath Chandrani Chandraprabha Chandraswaroopa Chandravati Chanel Chanelle Chánh Chapal Chapala Charak Charity Charl Charlaine Charleen
Charlemagne Charley Charli Charline Charlize Charlotta Charly Charuchandra Charumati Charuvrat Charvi Chase Chasity Chaten Chatur Chatura Chaturaanan Chaturbhuj Châu Chauncey Chaya Chayenne Chayma
Chaz Cheick Cheikh Cheikhou Chekhouna Chelsey Chelsie Cherechi Cherif Cherubino Chesley Chetan Chetanaanand Cheyanne Cheyenne Chiaffredo Chiamaka Chiara Chidaakaash Chidaatma Chidambar Chidambaram
Chidananda Chiến Chiêu Childebert Chilpéric Chimamanda Chính Chinmayanand Chinmayananda Chinyere Chira Chiranjeev Chiranjeeve Chiril Chirill Chirine Chisom Chitraksh Chitrali Chitramala Chitrangada
Chizoba Chrabroš Chraniboj Chranibor Chranislav Chranislava Christ Christelle Christer Christiana Christiane Christiano Christie Christodule Christoffer Christop Christoph Christophe Christy Chrudoš
Chrysole Chrysostome Chuẩn Chukwu Chung Chưởng Chuyên Chval Chyna Ciaobella Ciara Çiçek Çiçem Cici Cielo Cierra Cihad Cihangir Cihanşah Çilay Çilenti Çiler Cilvenaz Çimen Cino Cinta Cinthia Cinzia
Ciprian Cipriana Cipriano Cirano Ciriaco Cirilla Cirillo Cirino Ciro Çise Çişem Çisil Čistoslav Čistoslava Citlalli Citra Civan Çıgıl Cılasun Çıngır Claas Claes Clair Clarabelle Clare Clarence
Clarenzio Clarisa Claud Claude Claudie Claudien Claudine Clavdia Clay Clayton Clea Cléandre Cleandro Clelia Clélie Clémence Clementina Clemenzia Clemmie Cleo Cleofe Cleonico Cleopatra Cleophee Cleora
Cléry Cleta Cletus Cleve Cleveland Clifford Clifton Climaco Clinio Clint Clinton Clio Clodomiro Clodoveo Cloe Clorinda Clotaire Clothilde Clotilde Clovis Cloyd Çobulmak Çocukbörü Codin Codrin Codrina
Codruț Codruța Cody Cointa Çokramayul Colby Cole Coleman Coline Colins Colleen Collien Collin Çolman Colmanno Colmazio Colomba Colombano Colombe Çolpan Colten Colton Çölü Columbus Côme Concepcion
Conception Concetta Concetto Conchita Concordio Công Conner Connie Conor Conrad Consolata Constança Constance Constanța Constantia Constantina Constatin Consuela Consuelo Cooper Coralia Coralie Corbin
Corbiniano Cordelia Cordell Cordia Cordie Corene Coreno Corentine Corey Corinna Coriolano Cornel Cornelio Corneliu Cornelius Cornell Coronato Corrado Corrine Cortez Cortney Corto Corvin Cory Cosima
Cosimo Coşkun Coşkuner Cosma Cosmina Costache Costante Costantino Costanza Costanzo Costel Costin Coty Coumba Crawford Cremenzio Crenguța Creola Crescente Crescenzia Crescenzio Crespignano Crin Crina
Crispino Cristal Cristaldo Cristea Cristiana Cristin Cristobal Cristofor Cristoforo Cristopher Crocefissa Crocefisso Cronida Cruz Crystel Csaba Csanád Csenge Csongor Ctibor Ctibora Ctirad Ctirada
Ctislav Ctislava Cübeyr Cullen Cumhur Cunegonda Cüneyt Cung Cuniberto Cường Curt Cuzia Cvijan Cvijetin Cydney Cyntie Cyprián Cyprien Cyra Cyrian Cyriaque Cyrielle Cyril Cyrila Cyrille Cyrine Cyrus
Cyryl Dabiživ Dacian Daciana Daciano Dacin Dacio Dadap Dadi Dado Daevi Daevika Dafina Dafne Dagel Dağhan Dagmara Dagoberto Dāgs Daiana Daija Dainuvīte Daisha Daiwik Dajana Dakota Daksha Dakshayani
Dale Daley Dalibor Dalibora Daliborka Dalida Dalie Dalila Dalima Daliman Dalimil Dalimila Dalimin Dalimír Dalimíra Daliono Dalla Dallas Dallin Dalmazio Damaris Damaso Damayanti Dameon Damiana Damiano
Damien Damife Damil Damilare Damilola Damin Damion Damir Damjan Damjanka Damocle Damodara Damola Damon Damu Danae Danang Dandak Dandapaani Dandre Dane Đăng Dangelo Danh Dani Dania Danial Danica
Daniele Danielo Daniil Danijel Danijela Danika Danil Danila Danilo Danio Daniswara Danjuma Danka Danko Dannie Dante Danu Danuja Danuše Dany Danyka Danyl Daouda Daphnee Daphney Darasimi Darby Darcy
Daren Darian Dariana Dariati Darie Darien Darija Darijan Darimin Darin Darina Darine Darinka Dario Darion Daris Darius Darja Darko Darla Darleen Darlene Darmaji Darman Darmana Darmanto Darnell Daron
Darrel Darrell Darrick Darrin Darrion Darron Darryl Darshan Darshwana Darsirah Dārta Dartono Daru Daruna Darwin Daryani Dasa Dashawn Dasia Datta Davey Davi Davida Davide Dāvids Davin Davina Davino
Davion Dāvis Davon Davonte Davor Davorin Davriya Davron Davud Dawid Dawson Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dayan Dayana Dayane Dayna Dayne Dayton Dea Deangelo Deanna Debra Decebal Decimo
Declan Dedric Dedrick Deeksha Deenabandhu Deepali Deepan Deepankar Deependra Deepesh Deepika Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deevakar Defne Degna Deion Deja
Dejah Dejan Dejana Dejon Dejuan Delaney Delbert Delfina Delfino Delia Delie Delilah Delinda Delizia Dell Delmer Delores Delpha Delphia Delphin Delphine Demarco Demarcus Demario Demba Demet Demeter
Demetra Demetria Demetrio Demetris Demetrius Demetriusz Demilade Demiralp Demirhan Democrito Demond Demostene Dena Deneval Denis Denisa Denisz Denizalp Denny Deodata Deodato Deon Deondre Deontae
Deonte Děpold Dereck Derick Derin Deron Derviş Desanka Desdemona Deshaun Deshawn Desiderato Desiderio Desimir Désiré Desmond Despina Dessie Destan Destany Deste Destin Destinee Destini Dětmar Dětřich
Devadatt Devagya Devajyoti Devak Devan Devangana Devani Devante Devasree Devdan Deven Devesh Deveshwar Devika Devin Devon Devonte Devota Devvrat Devyn Dewayne Dewey Dewitt Dexter Dexx Dezider
Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhruv Dhyanesh Dhyaneshwar Diah Diamante Diamond Dian Diane
Dianna Dianora Diar Diara Diarra Dicle Diclehan Dida Didem Didimo Didina Diễm Dieter Diệu Dieudonné Dieudonnée Dieynaba Digambar Digambara Digdaya Dijana Dikmen Diksha Dilafruz Dilaver Dilay Dilbar
Dilberay Dildâr Dildora Diler Diletta Dilfuza Dilhan Dillan Dillon Dilmurod Dilnoza Dilorom Dilrabo Dilruba Dimas Dimaz Dimitri Dimitrii Dimitrij Dimitrije Dimitrina Dinakar Dinç Dinçer Dinda Dinesh
Định Dinis Dinkar Dinu Diocleziano Diodata Diodoro Diogene Diomede Dione Dionigi Dionisia Dionisio Dionizy Dionýz Dionýzos Dior Dipa Dipali Dipankar Dipendra Dipesh Diptendu Direnç Diri Dirja Dita
Ditte Ditya Divaakar Divakar Diviš Diviška Divjot Divna Divo Diyor Diyora Dizik Djeneba Djibril Dluhoš Dmitrii Đoàn Doanh Dobrava Dobrila Dobromil Dobromila Dobromír Dobromíra Dobroslav Dobroslava
Dochia Dock Doda Dodato Doğanay Doğaner Doğu Doina Doinita Dolores Dolunay Domagoj Domenic Domenica Domenick Domenico Domenik Domezio Dominick Domitille Domiziano Domnica Dona Donalda Donaldo Donát
Donáta Donatella Donatello Donato Donavon Döndü Donka Donnell Donnie Donny Dono Dorana Dorcas Dorel Dorian Doriana Doriane Doriano Dorica Dorin Dorina Dorinel Dorit Dorka Dorli Dorotea Doroteja
Doroteo Dorothée Dorothy Dorottya Dorris Dortha Dorthe Dorthy Doru Doubrava Doubravka Douce Doug Douglas Dovie Dovud Doyinsola Doyle Draga Dragica Draginja Dragiša Dragoje Dragojlo Dragoljub Dragomir
Dragoslav Dragutin Drahomil Drahomila Drahomír Drahomíra Drahoň Drahoš Drahoslav Drahoslava Drahotín Drahotína Drahuše Drahutin Drajat Drake Draupadi Draža Dražen Dren Drew Drina Dron Drona Druina
Držimir Držislav Duane Duanne Dubravka Dubravko Duccio Ducu Dudley Duduzile Duilio Duje Dujo Dulari Dulce Dulina Dumisani Dumitra Dumitrana Dumitrita Dündar Dune Dunja Dương Đura Đurađ Durante Đurda
Dürdane Durdona Durga Durgeshwari Đurica Durmuş Durodola Dürriye Duru Dururbunsuz Durward Dušan Dušana Dušanka Dušica Duška Duško Dustin Dusty Duuk Duyên Duyệt Dwaipayan Dwaipayana Dyah Dylano Dyna
Dzīle Dzirkstīte Earlene Earline Earnest Earnestine Easter Easton Ebba Eberardo Ebiere Ebin Ebiowei Ebkızı Ebony Ebren Ebunoluwa Ebuzer Ecaterina Ecclesio Ecehan Ecem Ecevit Ecmel Ecvet Edda Eddi
Edelberga Edgard Edgardo Edgaro Edgars Edhem Edil Edilberto Edison Edita Edīte Editta Ediz Edmée Edmond Edmondo Edna Edoardo Eduard Eduarda Eduards Edvard Edvarda Edvige Edvin Edvīns Edwardo Edwina
Edyth Edythe Edžus Eekalabya Eero Eeva Effie Efim Efimia Efisio Efken Eflah Efraim Efrain Efren Efrosinia Efsun Eftalya Eftimia Eftimie Ege Egemen Egeo Egidio Egīls Eginardo Egisto Egizia Eglantine
Egle Egmont Egon Egona Egor Eğrim Eileen Einar Einārs Eino Eirik Eižens Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Ekeç Ekim Ekin Ekmel Ekrem Ekundayo Eladio Elaide Elaina Elaine
Elakshi Elbek Elda Eldon Eldor Eldora Eldred Eldridge Elea Eleanor Eleanora Eleanore Eleazar Electa Elène Eleni Elenor Elenora Eleonore Eleonoro Elettra Eleuterio Éleuthère Elfrída Elfrieda Elgin Eli
Elia Eliabeth Eliah Eliahou Elian Eliana Eliane Eliano Eliasz Elide Élie Eliel Eliette Eliezer Elifio Eligio Elija Elimena Elina Elinor Elinore Elio Eliodoro Elion Eliona Elior Eliot Eliott Elisabet
Elisabeta Elisabetta Elisaveta Elisea Élisée Eliseo Elisha Elísio Eliška Elissa Elita Elizabet Elizabeth Elizabeto Elizaveta Elizej Elizeus Elizo Elka Elkin Ellada Elli Ellie Elliot Elliott Ellsworth
Elmar Elmārs Elmas Elmer Elmira Elmo Elmore Elmurod Elna Elnora Elnur Eloá Eloan Eloane Elodia Elody Elogio Eloi Eloisa Eloise Elon Elona Elone Elora Elouan Elouise Eloy Elpidio Elroy Elsie Elta Elti
Eluh Elva Elvan Elvera Elvezio Elvia Elvie Elvina Elvino Elvira Elvire Elvis Elwin Elwira Elwyn Elya Elyanora Elyas Elyes Elyne Elynn Elyor Elyse Elyssa Elza Élzéar Ema Emanoil Emanuel Emanuela
Emanuele Emanuelly Emanuil Emas Embuh Emced Emelia Emelie Émeline Emely Émérance Émérencie Émeric Emerich Emery Emese Emidio Emie Emili Emiliana Emilie Emilien Emilija Emilijan Emilio Emīls Emmalee
Emmanuelle Emmely Emmerico Emmet Emmett Emmi Emmie Emmitt Emna Emong Emory Empirio Empluk Emrullah Ena Enakshi Endah Ender Enderun Endra Endrigo Enea Enecone Engelbert Enguerrand Enid Enie Enimia Enio
Eniola Enis Enise Enna Ennio Enno Enoch Enola Enora Enos Enrica Ensar Ensio Enteng Enya Enyo Ephraim Épiphane Eracla Eraclide Eraldo Eralp Erardo Erasmo Erast Eray Erazim Erazmus Erberk Erberto Erçin
Ercolano Ercole Ercüment Erda Erdeni Erdenikatun Erdeniözük Erdinç Erel Eremia Erenia Erentüz Ergene Ergenekatun Ergün Ergüner Erhard Eriberto Erich Erick Ericka Erico Ēriks Erinç Erine Erkâm Erke
Erkki Erling Erma Erman Ermanno Ermelinda Ermen Ermenegarda Ermenegilda Ermenegildo Ermes Ermete Ermilo Erminia Erminio Ermīns Erneĉjo Ernest Ernesta Ernestina Ernestine Ernestino Eron Erşan Ersilia
Ertan Erten Ertenözük Ertuğrul Ervína Ervīns Erwan Erwann Eryn Esat Esaù Esben Esen Esenbike Eser Esha Eshana Eshita Esmeray Esmira Esperanza Eşref Esse Essie Esta Estefania Estel Estela Estell
Estella Estera Esterina Estevan Estiawan Estiono Esuperio Esupofo Eszter Etela Eterie Etha Ethann Ethel Ethelyn Ethem Etienne Etil Ettie Ettore Eubert Euclide Eudes Eudochia Eudokia Eudoksja Eudora
Eudoxe Eudoxie Eufebio Eufemia Eufemio Eufrasia Eufronio Eufrosina Eufrozina Eugen Eugenia Eugenio Eugeniu Eugeniusz Eula Eulah Eulalia Eulálie Euna Eunice Eunika Euphrasie Euridice Eurydice Eusèbe
Eusebia Eusebie Eusebio Eusebiu Eusebius Euseo Eustache Eustațiu Eustorgio Eustosio Eustracjusz Eutalia Eutalio Evald Evaldo Ēvalds Evalyn Evan Evandro Evangelina Evangeline Evanghelina Evann Evans
Evarist Évariste Evaristo Evasio Evdochia Evdokija Eveliina Evelin Evelina Evelino Evelyne Everardo Everett Everette Evgheni Evghenia Evghenii Evidio Evodio Evran Évrard Evremondo Evren Evşen Evžen
Evženie Ewald Ewan Ewatomi Ewell Ewen Ewenn Eyal Eyiz Eymen Eyram Eyşan Eytan Eythan Ezechiel Ezechiele Ezekiel Ezequiel Ezio Ezrak Fabia Fabiána Fabiano Fabie Fabien Fabijan Fabiola Fabrícia Fabrício
Fabrizio Fadekemi Faderera Fadıl Fady Fahrettin Fahriddin Fahriye Fahrünissa Faik Faiq Faizah Falba Fâlih Falk Famiano Fanni Fannie Fantin Fantine Fanyana Fara Farangiz Farhunnisa Farruh Fasih
Fathonah Fatim Fatimata Fatimo Fatin Faust Fausta Faustin Faustina Faustine Faustino Fausto Faustýn Faustýna Favian Fayen Fayzbek Fazilat Fazilet Fazio Fazıl Fazliddin Fazlı Fazullah Féba Febe Febi
Febriana Febrina Feda Fedai Fedele Fedora Fedro Fehime Fehintola Fehmi Felicián Feliciano Felicie Felicien Felicita Felicitas Félicité Felicity Felina Felipa Felton Femm Fenja Feodor Feodora Feodosia
Ferah Feramuş Feramuz Feray Ferda Ferdinand Ferdinanda Ferdinando Ferdynanda Ferenc Ferhan Feridun Feriel Feriha Ferman Fermiano Fermin Fermo Fern Ferne Ferre Ferruccio Ferruh Feruza Feryel Festo
Fevronia Fevzi Feyyaz Feyzullah Fiacre Fiammetta Fibikemi Fidel Fidelie Fidelius Fidenziano Fidenzio Fiete Figen Fiifi Fikayomi Fikri Fikriye Filemon Filibert Filiberto Filipa Filipe Filipino Filipp
Filippa Filofteia Filomen Filoména Filomeno Filotije Filou Fily Finia Finja Finlay Finley Finnja Finnley Fiodor Fionn Fiordaliso Fiore Fiorella Fiorenza Fiorenziano Fiorenzo Firdavs Firdevs Firmin
Fitrat Fitri Fitria Fitriani Flaminia Flavia Flavián Flaviana Flaviano Flavie Flavien Flavio Flaviu Flavius Fleano Fleta Fletcher Floare Floarea Flodoard Flore Florea Florencia Florencio Florencja
Florent Florența Florentin Florentina Florentýn Florentýna Florestan Florián Floriana Floriane Floriano Florica Florida Floridia Florie Florina Florine Flossie Floy Floyd Flurin Flurina Flynn Foca
Fode Folafoluwa Folashade Folco Folu Ford Forest Forrest Fortunát Fortunata Fortunato Fortuné Fortunée Fosca Fosco Foss Foster Fotih Fotima Foucauld Foulques Fran Fráňa France Frances Francette
Francia Francisc Francisko Francisque Franciszka Franck Franjo Franklin František Františka Franz Franziska Freda Frederic Frederica Frederick Frederico Frederike Frederiko Fredrick Fredrik Fredy
Freeda Freeman Freida Freja Frenkie Freya Frido Fridolín Fridrich Frieda Friederike Friedrich Fritz Frontiniano Frusina Fruzsina Fryderyk Fuat Fulbert Fulberto Fulcran Fuldem Fulden Fulgence Fulgenzio
Fulvia Fulvio Funani Funda Funmilade Funmilayo Füreyya Furio Furman Furseo Füruzan Fuscolo Füsun Fuzuli Fynn Gabe Gabi Gabin Gabino Gábor Gabriele Gabrielle Gabrielo Gabrijela Gada Gadang Gadis Gaduh
Gael Gaetan Gaetano Gaffar Gagan Gaglioffo Gaia Gail Gaiman Gaio Gaja Gajaadhar Gajabahu Gajadhar Gajana Gajbaahu Galak Galang Galar Galatea Galdino Galeazzo Galfryd Galih Galileo Galiono Gallicano
Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Ganak Ganaka Ganapati Ganda Gandewa Gandharv Gandharva Gandi Gandolfo Ganep Ganesh Ganesha Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garance
Garang Garda Gardner Garett Garfield Garik Garika Garimberto Garland Garnet Garnett Garret Garrett Garrick Garrison Garry Garth Garud Garuda Gaspar Gaspard Gaspare Gasti Gaston Gastone Gastono Gati
Gatik Gatot Gatra Gatsha Gaud Gaudenzia Gaudenzio Gaudino Gauraang Gaurang Gauranga Gautam Gautama Gautami Gauthier Gautier Gautiero Gavino Gavril Gavrilo Gavxar Gawati Gayatri Gaye Gayle Gazanfer
Gazi Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Geanina Gedeon Gedeone Ģederts Geeta Geetanjali Gejza Gelila Gelin Gelincik Gellért Gelsomina Geltrude Gelu Gema Gemine Gemini Geminiano Genadij
Gencer General Generosa Generoso Genesia Genesio Geneva Gennaro Genoveffa Genoveva Genta Gențiana Gentile Genziano Geoffroy Georg Georgel Georges Georgette Georgia Georgian Georgiana Georgianna
Georgije Georgo Geovanni Geovanny Geovany Geralda Geraldina Gerardina Gerardo Gerasim Gerasimo Géraud Gerazim Gerazym Gerberge Gerbert Geremia Gergely Gergő Gerharda Gerino Germain German Germana
Germano Gerolamo Geronimo Geronzio Gerry Gerson Gertrud Gertruda Gertrudo Gervais Gervasio Gesualdo Geta Gevheri Géza Ghaliyati Ghanaanand Ghanashyam Ghani Ghanshyam Ghenadi Ghenadie Ghennadi Gheorghi
Gheorghii Gheorghina Gheorghiță Gherardo Gherghina Gherman Ghislain Ghita Gia Giác Giacinta Giacinto Giacobbe Giacomo Giada Giadero Giambattista Gian Gianbattista Giancarlo Giandomenico Gianfranco
Gianina Gianluca Gianluigi Gianmarco Gianmaria Gianmario Gianna Gianpaolo Gianpiero Gianpietro Gianuario Giao Giáp Giasone Gibran Gică Gicu Gigi Gigliola Gilang Gilberta Gilberto Gilda Gildo Giles
Giliola Gillian Gillo Gineto Ginevra Ginewra Ginger Gino Gioacchina Gioacchino Giobbe Gioberto Gioconda Giocondo Gioele Gioia Gion Giona Gionata Giordano Giorgia Giorgian Giorgiana Giosuè Giosuele
Giotto Giovanny Giove Gioventino Giovenzio Girardo Girart Giray Giri Girija Girik Girika Girindra Giriraaj Giriraj Girish Girja Girolamo Ģirts Gisèle Gisella Gislebert Gisselle Gitanjali Gitte Giuda
Giuditta Giuliana Giuliano Giulio Giulitta Giuseppa Giuseppina Giusta Giustiniano Giusto Gizela Gıyas Gladyce Glauco Gleb Glen Glenda Glenna Glennie Gligorije Gobinda Godeberta Godiva Goffredo Gojko
Gökalp Gökben Gökbörü Gökçegöl Gökçen Gökçiçek Gökmen Göknur Gökşin Golda Golia Golub Gomberto Gonçalo Gondebaud Gondulfo Gönenç Gonerio Göngör Gonsalwy Gonthier Gontran Gonzaga Gonzague Gopaal Gopee
Gopi Gorakhanatha Gorakhnath Gorana Goranka Gorazd Gordan Gordana Gordiano Görkem Görün Gosto Goswamee Goswami Gothard Gottardo Gottfried Gotum Goundo Gouranga Goutam Govinda Gracián Graciána Gracie
Graciela Graciliano Gracja Gradimir Grady Grant Granville Grațian Grațiana Grațiela Grato Grayce Grayson Grazia Graziana Graziano Graziella Gražina Greg Gregg Grégoire Gregor Gregoria Gregorian
Gregorio Gretchen Greyson Grga Grgo Grgur Griffin Grigore Grigori Grigorije Grimaldo Griselda Grizelda Grozdana Gualberto Gualtiero Gúbio Gudakesa Gudakesha Gudrīte Gudrun Guelfo Guenda Guendalina
Guenièvre Guérin Guerrino Guglielmo Güher Guiberto Guilhem Guilhemine Guilherme Guillemette Guillermina Guiscardo Guiseppe Gülbahar Gulbaxor Gülben Gulchexra Gülçin Güldem Güldeste Gülegen Gülemen
Gülen Gülgün Guljamol Guljaxon Gülnaz Gulnora Gulnoza Guloy Gülpembe Gülriz Gulsora Gültekin Gülümser Gulzira Gulzoda Gumesindo Gümüş Gunārs Günçiçek Gundelinda Gündoğdu Gündoğmuş Güner Güngör Gunilla
Güniz Gunnar Gunnel Gunner Günnur Günsel Günseli Günyaruk Gürbüz Gürcan Gürdal Gurdev Gürhan Gürol Gürsel Guru Gussie Gustav Gustava Gustave Gustavine Gustavino Güvenalp Güvercin Guy Guyot Güzey
Gvendolina Gvozden Gwenaëlle Gwendoline Gwendolyn Gwido György Habbab Habil Haby Hacib Hadja Hadley Hadriel Hadrien Hafi Hafız Hafshah Hailee Hailie Haïm Hairyanto Hakem Haki Hakkı Håkon Haldun
Haleigh Haley Halie Halim Hâlis Halle Hallie Haluk Hamdullah Hami Hamidou Hamima Hamish Hamit Hammâd Hamsini Hamzah Handan Hanefi Hanga Hanifa Hannabel Hannele Hanno Hannu Hansjörg Hanspeter Hansruedi
Hansueli Hanuš Haralamb Haralambie Hardana Hardi Hardouin Hardy Hari Harimurti Harinakshi Harinarayan Harit Harita Harja Harjasa Harjaya Harjo Harley Harmon Haron Haroun Harouna Haroune Harper
Harrison Harsana Harsanto Harsaya Hartaka Hartana Harto Hasano Haseki Hasibi Hasim Hasin Haskell Haşmet Hasna Hassane Hassie Hasta Haštal Háta Hatem Hatip Hatouma Hattâb Hattie Hauke Hava Havel Havla
Haya Hayal Hayali Hayati Haydar Hayden Haylee Hayley Haylie Hazan Hazar Hazel Hazım Hazle Heath Heaven Heber Heda Hedda Hédelin Hedi Hedvig Hedviga Hedvigo Hedvika Heema Heidi Heidrun Heikki Heinrich
Heinz Heitor Hektoro Heleno Helie Hélier Helin Hélio Helios Helmer Helmut Heloísa Heloise Henderson Hendra Hendri Henning Henrich Henrick Henrie Henrieta Henrieto Henrietta Henrik Henrike Henrique
Henryka Heracleea Herberta Herluin Hermann Hermenegildo Herminia Herminio Hermiono Hernán Hershel Herta Hertha Heru Hervé Heryanto Hester Hesti Hicabi Hidaya Hieronim Hikmat Hikmet Hilaire Hilar
Hilario Hilarion Hilarius Hilary Hildebert Hildegard Hillard Hillary Hillel Hilma Hilmi Hilola Hilton Himadri Himani Himawan Ĥimeno Himmet Hincmar Hipolit Hipolito Hippolyte Hira Hiram Hiranmay
Hiranmaya Hiranya Hişam Hıfzı Hızır Hjalmar Hlengiwe Hoài Hoán Hoạt Hobart Hojimurod Hollie Hollis Holly Homér Homero Honor Honoré Honorine Honorius Horác Horace Horacio Horacy Horațiu Horea Hortense
Hortensie Hortenzia Hortenzie Horymír Horymíra Hosea Hosiyat Hostimil Hostimila Hostimír Hostimíra Hostislav Hostislava Hostivít Houston Hovard Howell Hoyt Hrvoj Hrvoje Hrvojka Huấn Huberto Hüccet
Hüdâvendigâr Hüdayi Hudson Hugh Hugues Huguette Hulda Hulki Hulusi Hüma Humaira Humay Hümayun Humberto Hümeyra Hüner Hunor Hürkan Hurram Hurshida Hurşit Hüsameddin Husein Husida Husnida Husniya
Husnora Hüsnü Hüsrev Huyền Huynh Huzeyfe Hvalimir Hvězdoslav Hvězdoslava Hyacinta Hyman Hynek Hypolit Iacob Iacopo Iacopone Iacov Iago Iana Iancu Ianina Ianira Ianis Ianna Ianos Iaroslav Iaroslava
Iasmina Ibidapo Ibironke Ibodulloh Iboja Ibou Ibra Ibrani Ibrohim Ibukunoluwa Ibun Icaro Icha Icie Icilio İclal Idan Idea Idell Idella Idir Idowu Ieremia Ifeanyichukwu Ifeoluwa Iffar İffet Ifora
Ifunanya Iginia Iginio Igino Ignác Ignácie Ignát Ignáta Ignatius Ignazio Ignjat Igori Ihtiyor İhvan İkbal İkeme Ikenna Ikeoluwa Iker Ikhidie Ikhsan İkiçitoyun Ikin İkrime Ikrom Ila Ilaçın Ilai Ilan
Ilana Ilaria Ilarie Ilario Ilarion Ilay İlbey İlbilge Ilda Ildebrando Ildefonso Ildegarda Ildegonda Ildika İldike Ilene Ilenia İlgegü Ilgın Ilgmārs İlhami Ilia Ilian Iliana Iliane Ilie Ilies Ilija
Ilinca Ilinka Iljana İlkben İlke İlker Ilko İlksen İlkyaz Illidio Illuminato Ilmari Ilmārs İlqar Ilsa Ilva Ilyan Ilyana Ilyane Ilyess Ilyos Ilza Ilzo Imelda Imen Imene İmge Immacolata Immacolato
Immanuel Imogen Imogene Imoleoluwa Imrane Imre İmrem Imrich Imron Inanç Inara Inārs Inaya İnci Incoronata Inder Indiana Indriķis Indro Indy Inesa Inessa Ingeborga Inger Ingmārs Ingrida Ingūna Inioluwa
Inja Inka Inkeri Innocente Innocenty Innocenza Innocenzo Inocenc Inocențiu Insa Intan Inza Ioanina Iolanda Iole Iona Ione Ionel Ionelia Ionică Ionne Iorio Iosefina Iosif Ippocrate Ippolito Ira Iraida
Irawati Iremide Irenej Ireneo Ireneus Ireneusz Ireno Ireti Iretioluwa Iriana Iride Iridenta İrinç İrinçköl Irinel Īrisa Irmak Irmeli Irmina Irnanto Iroda Irsad İrtiş Irvin Irving Irwan Irwin Isabela
Isabell Isabelly Isac Isacco Isadora Isadore Isai Isaia Isak Isaure Ischirione Isee Iseoluwa Iseult Ishaq Ishola Iside Isidor Isidora Isidore Isidoro Isioma Isis Isisa Isığ Isık Işılay Işın Işıner
Isla Islom Ismaele Iŝmaelo Ismaïla Ismérie Ismoil Isobel Isolda Isom Isotta Isra Israa Issac Issiaka István Italia Italo İtil Itır Itri Itunuoluwa Itzel Iulian Iuliana Iuliu Iuri Iurie Iurii Iustin
Iustina Iustinian Ivah Ivana Ivančica Ivanna Ivano Ivanoe Ivek Iven Iveta Ivetta Ivica Ivna Ivona Ivone Ivor Ivory Ivy İxtiyar Iyabode Iyad Iyadunni Iyanuoluwa Iyed Iyinoluwa Iyık Iyıktağ Izaak
Izabella Izaiah Izaiáš Izajasz Izák Izako İzel Izia Izidor Izidora Izmael Izolda Izoldo Izydor İzzet İzzettin Izzy Jaakko Jabal Jabari Jabulile Jacey Jáchym Jacinthe Jacinto Jackeline Jacklyn Jacky
Jaclyn Jacobo Jacquelyn Jacynthe Jadesola Jadon Jadran Jadrana Jadranka Jadranko Jadro Jadyn Jaeden Jaelynn Jaeman Jaga Jagadish Jagadisha Jagapati Jagaraga Jagathi Jagdeep Jagica Jagmeet Jahnu Jaida
Jaiden Jail Jailey Jailyn Jaiman Jaimini Jairo Jais Jaivey Jaka Jakayla Jakelino Jakob Jakobino Jakobo Jakov Jakuba Jakubina Jakubka Jale Jaleel Jalen Jalil Jalol Jalou Jalyn Jamaal Jamalia Jamar
Jamarcus Jamel Jameson Jamey Jamil Jamir Jamiro Jamison Jamol Jamshid Janae Janaína Janek Janelle Janessa Janeta Janica Janick Janie Janin Janis Janiya Janjo Janka Janko Jannah Jannek Janni Jannik
Jannis Jano János Janosch Jany Japhet Jaquan Jaquelin Jaqueline Jari Jarmil Jarmila Jarne Jarno Jaro Jarod Jarolím Jarolíma Jaromil Jaromír Jaromíra Jaroslav Jaroslava Jarred Jarrell Jarret Jarrett
Jarvis Jarwa Jarwadi Jarwi Jasen Jasenko Jasin Jasmani Jasna Jasněna Jassem Jassim Jasur Jaswadi Jati Jatmiko Jaunita Jautrīte Javas Javi Javlon Javohir Javon Javonte Jawed Jaxon Jaxx Jay Jaya Jayadi
Jayce Jaycee Jayde Jaydon Jayeng Jaylan Jaylin Jaylon Jayme Jayne Jayson Jayvano Jāzeps Jazlyn Jazmin Jazmyn Jazmyne Jazzlyn Jazzlynn Jeana Jeanie Jeannel Jeannie Jeannot Jed Jedediah Jedidiah
Jefferey Jeffery Jeffry Jefri Jefta Jehanne Jēkabs Jela Jelica Jelisaveta Jelita Jelka Jella Jena Jenel Jenifer Jennah Jennings Jennyfer Jenovéfa Jensen Jente Jeppe Jerad Jerald Jeramie Jeramy Jerel
Jeremi Jeremiah Jeremiáš Jeremiasz Jeremie Jerguš Jermain Jermey Jerod Ĵeromo Jeromy Jerónimo Jeroným Jerrell Jerrod Jerrold Ješa Jesika Jess Jessika Jesslynn Jessy Jessyca Jett Jettie Jevgeņijs Jevon
Jevrosima Jewel Jewell Jezdimir Jibril Jidde Jil Jiljí Jillian Jimena Jimi Jimmie Jimram Jinane Jinawi Jindra Jindřich Jindřiška Jinte Jiří Jiřina Jitender Jitendra Jitka Joah Joakim Joakimo Joana
Joanie Joann Joannie Joanny Joany Jocelyn Jocelyne Joĉjo Jodi Jody Joelina Joeline Joelle Joes Joesph Johana Johanĉjo Johanino Johann Johanne Johano Johathan Johnathan Johnathon Johnnie Johnpaul
Johnson Jolana Jolayemi Joleen Jolin Jolina Joline Jona Jonatan Jonatano Jonathon Jono Jonte Joojo Jordana Jordane Jordon Jordyn Jorga Jørgen Joscha Joschua Josef Josefin Josefína Josefine Josep
Josephin Josette Josh Joshuah Josiah Josiane Josianne Josie Joŝiko Josip Josipa Joško Joso Josse Josselin Jošt Josua Josue Josuo Josy Joud Jourdain Jovani Jovanka Jovanny Jovany Jovin Joža Jože Jozefa
Jozefína Jozefino Jozefo József Jozue Judah Judd Jude Judge Judicaël Judita Judīte Judito Judson Judy Judyta Jugoslav Juha Juhani Juho Jukka Jule Jules Juliane Julide Julieta Julieto Juliino Jūlija
Julijana Jūlijs Julika Julina Juliusz Jumadi Jumagul Jumari Junayd Junius Juno Junon Juraj Jürg Jurģis Juri Jūsma Jusra Juste Justen Justeno Justice Justina Juston Justus Justýn Jusuf Juta Juvenal
Juwan Juwon Jyotis Jyotsana Kaarina Kaat Kabil Kacey Kaci Kacie Kacung Kadem Kadidia Kadidiatou Kadin Kadrican Kady Kaela Kaelyn Kağan Kagiso Kahina Kaia Kailash Kailee Kailey Kailyn Kaïna Kairav Kaïs
Kaitlin Kaja Kajen Kajetán Kala Kalea Kaleb Kaleigh Kalervo Kalevi Kaley Kalidou Kalim Kalinda Kalinik Kalistrat Kallie Kalpana Kalyani Kama Kamala Kamalesh Kamaria Kambali Kamber Kamel Kamelya
Kameron Kamidin Kamile Kamilla Kamlesh Kamol Kamola Kamoliddin Kamren Kamron Kamryn Kamuran Kanak Kanaka Kanchan Kancı Kanda Kane Kani Kania Kanishka Kannan Kanti Kapgar Kara Karaca Karahan Karak
Karamba Karamoko Karan Kardi Kareem Karelle Kargılaç Kari Kariane Karianne Karimah Kariman Karina Karine Karja Karla Karlee Karley Karli Karlie Kārlis Karlıgaç Karlo Karlotta Karmela Karmen Karmeno
Karna Karolann Karoliina Karoline Karolino Karolo Karsa Karsana Karson Karta Karthik Kartik Kartika Karunanidhi Karya Kasandra Kasey Kashyap Kashyapi Kasián Kasiran Kasiyah Kašpar Kassandra Kassim
Kastor Kasusra Kata Katariina Katelin Katell Katelyn Katelynn Kateřina Katerino Katharina Katheryn Kathrin Kathrine Kathryn Kathryne Katia Katica Katie Katija Katina Katlyn Katlynn Katrin Katrina
Katrine Katryn Kattie Katun Katunkız Katy Kavon Kawaca Kawaya Kayaalp Kayacık Kayça Kaycee Kayla Kaylah Kayleigh Kayley Kayli Kayliah Kaylie Kaylin Kayna Kaynak Kayode Kayra Kays Kayun Kazanç Kazi
Kazimír Kazimíra Kâzım Kazkatun Keagan Keano Keara Keaton Kéba Keegan Keeley Keely Keenan Keerti Kehinde Keira Keith Keji Kekik Keklik Keleş Kellen Kelley Kelli Kellie Kelsi Kelsie Kelton Kelya Kelyan
Kemalettin Kemba Kemi Kenari Kendall Kenes Kenna Kennedi Kennedy Kennith Keno Kensi Kenton Kenya Kenyatta Kenyon Kenzi Kenzie Kenzo Kenzy Keon Kepez Keramet Kerami Keremşah Kerry Kerstin Keshaun
Keshawn Kesme Keşşaf Ketsia Kevon Kevser Keyan Keyken Keyla Keyon Keyshawn Kezia Kezlik Kgabu Khắc Khadidiatou Khadidja Khadim Khady Khải Khalifa Khang Khanyisile Khem Khethiwe Khiêm Khiết Khiếu Khoan
Khoát Khôi Khoudia Khúc Khuê Khulekani Khương Khuyến Kiana Kiandra Kianna Kiano Kiarra Kiera Kiệt Kiều Kika Kikelomo Kiley Kilián Killian Kilyan Kimi Kimo Kincső Kính Kira Kirana Kiraz Kirilo Kirstin
Kirti Kiyan Kımız Kımızalma Kımızalmıla Kımızın Kırçiçek Kırgavul Kırlangıç Kısmet Kıvanç Kıvılcım Kıymet Kızdurmuş Kızılalma Kjeld Kjell Klanjo Klarencjusz Klaro Klaudián Klaudie Klaŭdino Klaudius
Klaudiusz Klaŭdo Klaus Klāvs Klea Kléber Klemens Klement Klementina Klementino Klementýna Kleopatra Kleopatro Kliment Klitemnestro Klotildo Klotylda Knuto Kobe Koby Kody Koko Köksal Kolawole Kolby
Kole Koleta Koloman Kolombín Kolombína Kolumbán Kolumbín Kolumbína Komil Komila Komron Konrád Konrāds Konstance Konstancie Konstancja Konstantin Konstantīns Konstanty Konstantýn Konsuela Konzuela
Kopano Kora Koralia Korbin Korbinian Kordula Korede Korey Korina Korinna Korneli Kornélie Kornelius Korneliusz Kory Kosma Kosmas Kosta Kraig Krasava Krasomil Krasomila Krasoslav Krešimir Křesomysl
Kreuzo Krimhildo Krishnadas Krishnadasa Krišjānis Krišs Krista Křišťan Kristi Kristiāna Kristiāns Kristie Kristiina Kristijan Kristin Kristina Kristine Kristino Kristóf Kristofer Kristoffer Kristopher
Kristy Kristýna Krisztián Krisztofer Krsto Kruno Krunoslav Kryšpín Krystal Krystel Krystina Kryštof Ksantipo Ksawera Ksawery Ksenia Ksenija Ksenofont Kubad Kubat Kubura Kuddusi Kujoe Kumari Kumru
Kumuda Kumush Kuncara Kunhuta Kunthara Kurnia Kürşad Kurtis Kusuma Kutbettin Kuzey Kuzman Květa Květoň Květoš Květoslav Květoslava Květuše Kvido Kwamena Kwintyn Kyara Kyla Kylee Kyleigh Kyler Kylian
Kyliann Kyllian Kyllikki Laal Labuh Lacey Lachlan Lăcrămioara Lacy Lada Ladarius Ladina Ladislao Ladislau Ladislav Ladislava Ladji Lafayette Lahna Lai Laia Laisha Lajos Laksana Lakshman Lakshmidhar
Lakshminath Laksita Lalie Lambert Lamberto Lamih Lamine Lanang Lancelot Lancilotto Landolfo Landry Lane Laney Lanfranco Langa Langgeng Lanjar Lantar Lapo Laras Larina Larisa Larissa Laron Larue Lascăr
Lāsma Lasmanto Lasmono Lassana Lasse Laswi Laszlo Latife Latika Latofat Laurane Laure Laureen Laurel Laureline Laurenc Laurencie Laurencja Laurencjusz Laŭrenco Laurène Laurenția Laurentino Laurenty
Laurentyna Laurenz Lauretta Laurian Lauriane Laurianne Lauriano Laurie Laurin Laurine Laŭro Laury Lauryn Lautone Lavada Lavanya Lavern Laverna Laverne Lavina Lavinia Lavinio Lavīze Lavon Lavonne
Lawrence Lawrencia Lawson Laxman Layana Layanah Laylo Layne Lazare Lazaro Łazarz Laziz Lazzaro Lean Leana Leander Leandr Leandra Léandre Leandro Leane Leann Leanna Leano Leart Leatha Léda Ledion Leela
Leelou Leena Lega Legawa Lehna Leia Leif Leigh Leilani Leïna Leke Lela Lelah Leland Lelia Leman Lembah Lemide Lempi Lemuel Len Lene Lenia Lenja Lenka Lenna Lennard Lenne Lennert Lenni Lennie Lennon
Lenora Lenore Lenya Leodegar Leokádie Leola Leonel Leonhard Leoni Leonia Leonid Leonida Leonidas Leonīds Leonilda Leonio Leonis Léonne Leono Leonor Leonora Leonore Leontin Leontina Leontine Leontýn
Leontýna Leonzio Leopardo Leopold Leopolda Leopoldina Léopoldine Leopoldino Leopoldo Leopoldýna Leora Leoš Leposava Lera Lerato Lere Lerzan Lesana Lešek Lesley Lesly Lessie Lestari Lester Leta Letha
Leticia Leticie Letitia Letizia Letterio Leufroy Levana Levente Levin Levio Levke Levoslav Levy Lewin Lexi Lexie Lexus Leya Leyan Leyna Liah Liana Liara Lība Libbie Libby Liběna Liberata Liberato
Liberatore Libère Liberio Liberto Libor Libora Liboria Liborio Liboslav Liboslava Libuša Libuše Lică Licia Lidania Lidija Lidio Lidmila Lidya Liêm Liene Liétald Lieto Liễu Ligia Liisa Līksma Lilas
Lilia Liliana Liliane Lilianna Lilie Lilien Lilio Lilith Liliya Lilla Lilli Lillian Lilliana Lillie Lilly Lilou Lilwenn Lilya Lilyan Limar Lincoln Line Linett Linne Linnea Linnie Linoï Linoy Lintang
Linus Linwood Lioara Lior Liora Liron Lirone Lisandro Lisann Lisbeth Liselotte Lison Lital Litzy Liuba Liubov Liubovi Liudmila Liusea Liva Liviana Livie Līvija Livino Livius Liyah Liyam Liyan Liyana
Liz Lizbeth Līze Lizeth Lizz Ljiljana Ljubiša Ljubomir Ljudevit Llewellyn Loane Lobar Lodovica Lodovico Lohan Loïse Lolade Loma London Lone Longin Lonie Lonnie Lonny Lonzo Lora Lore Loredana Loreen
Lorelei Lorella Loren Lorenc Lorene Loreno Lorenz Lorenza Loreta Lorian Loriana Lorik Lorin Lorine Loris Lorna Lorrain Lotar Lothaire Lothar Lott Lotti Lottie Loua Louan Louane Louann Louay Louca
Louie Louison Louka Loula Louna Lounis Loup Lourenço Louvenia Lova Lovisa Lovorka Lowell Lowie Loyal Loyce Luana Luật Ľubica Lubin Lubomír Lubomíra Lubor Luboš Luboslav Luboslava Lucca Luce Lucențiu
Luciána Luciano Lucica Lucienne Lucija Lucijan Lucile Lucilla Lucille Lucio Lucious Lucius Lucja Lucjan Lucrețiu Lucrezia Ludano Luděk Ludie Ludiše Ludivine Ludivoj Luďka Ludolphe Ľudomil Ľudomila
Ludomír Ludomíra Ludoslav Ludoslava Ludovic Ludovica Ludovico Ludovikino Ludoviko Ľudovít Ludvig Ludvík Ludvika Ludwig Ludwik Ludwika Luella Luena Luhung Luigi Luigia Luise Luiza Luīze Lujza Lukhona
Lukita Lukman Luko Lukrécie Lukrecius Lulu Luluh Lulut Luminița Luminosa Lumír Lumíra Lungelo Lungu Lương Lupe Lura Lurhur Lurline Lutfan Lutfiya Lütfullah Lutfulloh Luther Luthfi Lutibor Lutobor Lutz
Luus Luwar Luwes Luz Luzie Lwandle Lya Lyam Lyan Lyana Lyda Lydie Lyes Lykke Lyla Lyle Lylia Lylou Lyn Lyna Lynda Lyne Lynette Lynne Lyric Lysanne Maad Maarit Maayane Mabel Mabela Mabelle Mable Mabruk
Maca Macaire Macaria Macario Maccabeo Mace Maceo Macey Maci Macie Mack Mackenzie Mactar Macy Madalena Mădălin Mădălina Madaline Madalyn Maddalena Maddison Maddox Madeline Madelyn Madelynn Madge
Madhuri Madid Madie Madilyn Madina Madisen Madisyn Madita Madlaina Madleen Madlen Mads Mady Madyson Mae Maegan Mael Maëlie Maëline Maélis Maelle Maëly Maëlyne Maelys Maes Maeva Mafalda Maffeo Magdalen
Magdaleno Maggie Maggiorino Magno Magnus Maguelone Maguette Mahamadou Mahan Mahault Mahaut Mahe Mahendra Maher Mahesa Maheswar Mahfud Mahrus Mahulena Mahzan Mahzun Maia Maica Maida Maija Maik Maila
Mailin Mailo Maïly Maïlys Maïmouna Maimunah Maïna Maiorico Maira Maïssane Maïwenn Maiya Makan Makar Makara Makary Makayla Makenna Makenzie Makhtar Makinwa Maksim Maksimo Makso Maksud Makuta Malachi
Malati Malco Malea Malena Malene Malia Malick Malik Malin Malina Malinda Mališa Mallaury Mallie Mallory Malo Malone Malou Maloxat Malte Malthe Malti Malvína Malvīne Malvino Malwina Mamady Maman
Mamante Mamert Mamie Mamoudou Mamour Manah Manal Manar Manassé Mancio Manda Mandaakin Mandakini Mandla Manel Manelle Manetto Manfredo Mangala Mangalya Mạnh Manik Manikya Manil Manilio Manjo Manjusha
Manley Manlio Manoah Manole Manona Mansour Mansueto Mansur Mansvet Manu Maphikelela Maqsud Marah Marana Maras Marat Marceau Marcela Marceli Marcelin Marcelína Marceline Marcelino Marcell Marcello
Marcellus Marcheta Mārcis Marcos Marcu Mardon Mareike Marème Marena Mareta Marga Margana Margaret Margareta Margarete Margareto Margarett Margaretta Margarette Margarida Margaux Marģers Margherita
Margie Margit Margita Margret Margrethe Margrit Margrith Mari Mariadi Mariah Mariame Mariane Marianna Mariano Marica Maricarmen Maricica Mariela Mariella Mariem Marième Marieta Marietta Marijana
Marika Marilena Marilie Marilou Marilú Marilyne Marinela Marinella Marinetta Marinjo Marinko Marino Marioara Mariola Māris Marisa Marita Mārīte Maritza Măriuca Marjane Marjatta Marjolaine Marjorie
Marjory Markéta Markika Markku Markus Marla Marlee Marlena Marley Marli Marlie Marlis Marlo Marly Marnie Marolo Maroš Marouane Marques Marquis Marsha Marsito Marsudi Martaka Martana Martani Marte
Marteno Martial Martim Mārtiņš Márton Martti Martyna Marut Maruta Marwane Marwata Marwen Marwin Maryadi Maryann Maryanto Maryjane Marylou Maryse Marzia Marzio Maša Mashxura Mašinka Massamba Massima
Massimiliano Massinissa Matan Matar Matei Matěj Mateja Mateo Mateus Matheo Matheus Mathew Mathias Mathilda Mathis Mathurin Mathuys Mathys Matías Matija Matilda Matilde Matis Matīss Matisse Matko Mato
Matouš Matroniano Matt Mattea Mattes Mattheo Matthieu Matthis Matti Mattia Mattias Mattis Matúš Matyáš Matylda Matys Matz Maude Maudie Maugis Mauricette Maurilio Maurine Maurizio Maurycy Mavdud
Maverick Mavis Mavlon Mavluda Mawuena Mawusi Maxbuba Maxellende Maxens Maxfuza Maxie Maximilián Maximiliano Maximilien Maximillia Maximillian Maximo Maximus Maxmilián Maxsuma May Maya Mayane Mayar
Maybell Maybelle Maye Mayeul Mayla Mayline Maylis Maymie Maynard Mayoor Mayra Maysa Mayson Mayssa Mayte Mazbut Mazhar Mazie Mbalienhle Mbaye Mckayla Mckenna Mckenzie Meagan Meaghan Mečislav Mečislava
Meda Medard Medardo Medea Médéric Medine Medoro Médoune Meenakshi Megane Meggie Meghan Meghnad Meghnath Mehriban Mehtap Meik Meire Meïssa Mekhi Melani Melania Melanio Melany Melchiade Melchior
Melchiorre Melda Melenija Melezio Melia Melichar Melih Melike Melikşah Melina Melinda Meline Mélisande Mélissandre Melita Melitina Mellie Mellina Melnic Melodi Melody Mels Melusine Melvil Melvina
Melyna Melyssa Memduh Menahem Menaka Menardo Mence Mendel Menelao Meneo Menka Mennone Menodora Mercede Mércia Mercurio Meredith Merete Meriam Meriç Merih Merjem Merl Merlin Mérovée Merritt Mertie
Mervin Merwan Meryam Meryl Messalina Mestan Meta Mete Metello Metod Metoděj Metrofane Mhambi Micael Micaela Micah Micha Michaela Michala Michale Michalina Micheal Michela Michelangelo Michele
Micheline Miĉjo Mickael Midas Miel Mihael Mihail Mihailo Mihajlo Mihály Mihnea Mihriban Mija Mijat Mika Mikaela Mikail Mikel Miķelis Mikkel Mikki Mikko Miklós Mikoláš Mikuláš Milada Miladin Milana
Milanka Milanko Milano Mildred Mile Mileta Miley Milford Milhan Milíč Milík Milisav Milivoj Miljan Miljana Miljenko Milka Milla Miller Millicent Millie Milly Milojica Milomir Miloň Milorad Miloslav
Miloslava Milota Milouš Milovan Milovín Milred Miluše Milutín Mima Mimma Mimo Minakshi Mindy Minerva Minervina Minervino Minna Minnie Minodora Mio Mioara Miodrag Miomir Mirabela Miracle Miran Miraziz
Mirco Mirek Mirella Mireya Miriama Miriamo Mirja Mirjana Mirka Mirkelam Mirko Mirna Miro Mirocleto Miromil Miromila Miron Mirona Miroslav Mirta Mirtil Mirto Miruna Mirza Mirziyo Miša Misael Misaele
Misbah Mischa Miško Mislav Missouri Misty Mitar Mitchel Mithat Mitică Mitruț Mittie Miya Mısra Mlad Mlađana Mnata Mnislav Mnislava Mobolaji Moche Moctar Modesta Modesto Modibo Modou Modrīte Modupe
Mody Mofifoluwa Mohamadou Mohana Mohinder Mohir Moïse Moises Moïsette Mojisola Mojisoluwa Mojmír Mojżesz Mojžíš Mollie Momir Momira Monaldo Monalisa Mộng Moniko Monitore Monroe Monserrat Monserrate
Montana Monte Monvīds Moos Moradeke Morayo Morena Morenike Moreno Morgane Moriah Moric Moris Moritz Morne Morolake Morten Mortimer Morton Mory Mose Moseo Moshe Mosinmileoluwa Mossie Mosunmola
Motunrayo Mouctar Mouhamadou Mouhamed Mouhameth Mouhammadou Moustafa Moustapha Moxidil Moxigul Moxina Moxinur Moxira Moyosore Mozell Mozelle Mozes Mpho Mpilo Mpumelelo Msizi Mstislav Mthunzi Muattar
Muaviye Muaz Muazzam Mubina Mudīte Müesser Müfid Mufiz Müge Mugur Mugurel Muhamado Muhsin Muhtar Muhterem Muhteşem Muhtor Muhyiddin Müjdat Müjgan Mujur Mukadder Mukaddes Mükerrem Muktedi Muktedir
Muktefi Mukul Mulya Mulyanto Mulyono Mumpuni Mümtaz Münevver Muni Munif Muriel Muriela Murilo Murl Murod Murphy Murray Mursinin Mursita Murti Musawenkosi Müşir Muslih Mustafo Mustika Mustofa Musulmon
Mutahhar Mutasım Muteber Mutemed Mutia Muttalib Muyassar Muyiwa Muzaffar Müzdad Muziano Mya Myah Myla Mylan Mylene Myles Mylo Myriam Myrl Myron Myrtice Myrtie Myrtil Myrtille Myrtis Myrtle Nabin Naci
Nadalina Nadège Nadejda Naděžda Nadi Nadja Nadzieja Nael Naëlle Naemi Nafisa Nafiz Nagabhushanam Nahel Nahil Nahla Naïa Naïl Naïla Naïm Naïs Najam Najmiddin Nakia Nala Nalar Nalini Namazio Namık Nand
Nandi Nando Nándor Naneta Năng Nanna Nannie Naomie Naoufal Naoufel Napoleone Nara Naradi Narayan Narcisa Narciso Narcisse Nardi Narendra Nargiza Narimon Narinder Narji Narseo Narsete Nasab Nash Nasiba
Nasriddin Nasrullah Nastja Natacha Natalija Natalina Natan Natanael Nataniel Nataša Nate Nath Nathanial Nathen Natiq Natka Naudet Naura Naval Nawel Nawfel Naya Nayel Nayeli Nayla Nazario Nazariusz
Nazary Nazif Nazim Nazrulloh Nazzareno Nazzaro Ndleleni Ndondoloza Neal Nebojša Necat Necdet Nechifor Necib Necmettin Neda Nedeljko Nedim Nedjeljka Nedjeljko Nedra Neela Neele Nefeli Néhémie Nehir
Něhoslav Neïla Neiva Nejat Nejla Neklan Nela Nelda Nelea Neli Nelia Nelio Nell Nella Nelle Nellea Nelli Nels Nelu Nelya Nena Nene Neo Neoma Neonila Neopolo Neoterio Nepomuk Nera Nerea Nereo Nergis
Neri Nermine Nesa Neşet Nesim Neslişah Nesrine Nestore Nettie Neva Nevena Nevenka Nevio Nevra Newell Neyla Nezamysl Ngân Nghị Nghĩa Nghiêm Nghiệp Ngôn Nguyên Nhàn Nhật Nhiệm Nhiên Nhlakanipho Nhơn
Nhuận Nhượng Nia Niame Nicanor Nicarete Nicea Niceforo Nicéphore Niceto Nicezio Nichifor Nicholas Nicholaus Nichole Nicklas Nicklaus Nickolas Nicla Niclas Nicoară Nicodemo Nicodim Nicola Nicolai
Nicolaie Nicoleen Nicoleta Nicoletta Nicoline Nicolò Nicon Nicu Niculina Niculiță Nicușor Nicuță Nida Nidia Niệm Niene Nigar Nigora Nihad Nihan Nika Niké Nikkie Nikko Niklas Niklaus Niklāvs Nikodéma
Nikol Nikolao Nikolas Nikolasz Nikolĉjo Nikoleta Nikolina Nikša Nila Nilam Nilde Nilufar Nimakoah Nimas Nimit Nineli Ninfa Ninh Niniano Ninioluwa Nino Ninon Ninthe Niouma Niraj Niranjan Nirbhay Niro
Nisa Nisan Nischal Nives Niyaga Niyazi Niyilolawa Nizamettin Nizom Nizomiddin Njegomirka Nkanyezi Nkosenye Nkosingiphile Nkosinhle Nkosiyabo Nnamdi Noaĥo Noami Noan Noar Noble Nodira Noelie Noëlla
Noema Noemi Noemy Nofoto Noha Noham Nohan Noila Nokuthula Nolann Nolen Nolhan Nolwazi Nomi Nomvula Nonhlanhla Nonjabulo Nonkululeko Norberta Norberto Nore Norene Norhane Norica Norina Norman Normand
Norris Norval Norwood Nosir Nosirjon Nostriano Noud Nouha Nourane Novak Novan Novella Noviana Novita Nowi Nozima Nozipho Nqobile Nrima Nthabiseng Ntokozo Ntombizodwa Núbia Nuccia Nugraha Nükhet Numan
Nunziata Nunzio Nương Nural Nurbek Nurettin Nurgün Nuriddin Nurlan Nurseli Nurul Nurullah Nuša Nusrat Nusratulloh Nusret Nyah Nyana Nyasia Oana Oanh Obanijesu Obid Obie Obioma Obrad Obren Oceane Ocie
Octav Octave Octavia Octaviana Octavio Octaviu Oda Oddone Odelia Odell Oderico Odeta Odetta Odidone Odie Odil Odilon Odin Odolen Odon Odorico Odunayo Ofelia Ofélie Ofelya Oger Ognjana Ognjen Ogooluwa
Ojārs Ojaswini Okey Okiki Okşan Okta Oktavián Oktavie Oktavius Okto Oladara Oladare Oladimeji Olaide Olajumoke Olakunle Olamide Olanrewaju Olansile Olaoluwa Olasunmbo Olatunbosun Olavi Olayinka Olbram
Olcay Oldřich Oldřiška Ole Oļegs Olen Olesea Oleta Oļģerts Olgica Oliga Olimpia Olimpiada Olimpian Olimpio Olimpiu Olin Olinda Olindo Oliva Olive Olivera Olivie Oliviera Oliviero Olīvija Oliviu Ollie
Olof Ololade Olufeyisayo Olufunke Olufunmi Olufunmilayo Olumide Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwasemilore Oluwaseun
Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oluwole Oluwunmi Olympe Olympia Olympie Omad Oman Omana Omari Omawunmi Ombeline Ombline Ombretta Omero Omobobola
Omobolanle Omodunni Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoun Omowumi Ondina Ondine Ondřej Ondřejka Onesta Onesto Onie Onofrio Onome Onorata Onorina Onorino Onorio
Onoriode Onufry Oormila Opal Opalina Opaline Opan Opemipo Opeoluwa Opeyemi Ophélie Opung Oqil Ora Oran Orazio Orchidea Orell Orenzio Oreofe Orest Oreste Orestes Orfeo Oriana Oriande Oriane Orie
Orietta Orif Orin Orio Orion Orland Orlane Orlo Ornella Oronzo Orpha Orrin Orsino Orso Orsola Orsolina Ortansa Ortensia Ortensio Orval Orvokki Orzu Osanna Osbaldo Osborne Oskari Oskaro Osmondo Osmund
Ostoja Osunleke Osvald Osvaldo Oswald Oswaldo Otabek Otakar Otakara Otello Otha Othmane Otho Otilie Otīlija Otmar Oto Otokar Otomar Ottaviano Ottavio Ottilia Ottilie Ottis Ottone Otýlie Oumar Oumayra
Oumou Oury Ovidio Ovidius Oxana Oybek Oyenike Oyga Oyindamola Oyindasola Öykü Oynur Oysha Ozana Ozanne Özden Ozella Özer Özhan Özlen Ozod Ozoda Ozodbek Ozren Paciano Pacifico Pacôme Pacomio Padam
Padmi Paiman Päivi Paja Pakize Palatino Palémon Palladia Palladio Palma Palmazio Palmira Palmiro Paloma Pamfil Pammachio Panagachie Panait Panca Pancario Pancrazio Pandu Panfilo Pangeran Pangestu
Panji Panka Pankrác Pankracy Pansy Pantaleo Pantaleon Pantaleone Pantelei Param Paramartha Paramita Paraschiva Parascovia Pardi Pardo Paride Parla Parman Parmenio Parsival Pārsla Parvati Paskal
Paskala Pasquale Paterne Paterniano Pathé Patrice Patricie Patrīcija Patricio Patrik Patriko Patrizia Patrizio Patroclo Pătru Patrycjusz Patrycy Patsy Patti Pattie Paule Paulette Paulica Pauliina
Paulin Paŭlino Pauside Pava Pave Pavica Pāvils Pavla Pavle Pavlín Pavlína Pavol Paxton Payidar Payton Pearl Pearlie Pearline Pécine Peggie Pekka Pelaghia Pelagia Pelagie Peleo Pelhřim Pelinsu
Pellegrino Pelumi Pembe Penda Penelopa Penelope Pentti Pépin Pepo Pera Perceval Percival Peri Perica Pericle Perikles Perkasa Perla Perle Pernilla Pero Perpetuo Perran Perrine Perseo Persida Pertev
Peruna Perver Pervin Perzida Pete Petek Pēteris Petko Petr Petrana Petre Petri Petrică Petrija Petrișor Petronela Petronila Petronilla Pétronille Petronio Petronius Petruše Petruț Petruța Petteri
Petula Peyami Peyton Pháp Pharell Phát Pheobe Phila Philani Phileas Phileine Philémon Philibert Philine Philipp Philippine Phillip Philomène Philothée Philou Phiwokwakhe Phoenix Phụng Phước Phyllis
Piera Pierangelo Piergiorgio Pierluigi Piermarco Piero Pierrick Piersilvio Pietro Pinkie Piper Pippo Piraye Pirjo Pirkko Pius Placida Placido Platon Platone Plinio Plutarco Pola Polidoro Polifemo
Polikarp Polissena Pollione Polly Polykarp Polyxena Pompeo Pompilia Pompiliu Pomponio Pontus Ponziano Ponzio Poornima Porfirio Porfiriusz Porfiry Porter Porzia Porziano Postumio Poul Praba Prabawa
Prabin Prabowo Prabu Prakosa Pramila Pran Pranata Pranawa Pranay Prasad Prasanna Prascovia Prasetya Prasetyo Prashant Prassede Prathamesh Pratiwi Pravdan Pravdomil Pravdomila Pravomil Pravomila
Pravoslav Pravoslava Prayag Prayitna Prayoga Prayogo Predrag Preity Přemysl Presley Preston Priamo Přibyslav Přibyslava Price Primerose Prince Princess Prisca Priscila Priscille Prisco Priska Prita
Privato Priyala Procopio Profira Prokles Prokop Prokopa Prokul Promise Proserpina Prospera Prospero Protasio Proteo Providenci Prudence Prudenzia Prudenzio Prvoslav Publio Puji Pulchérie Puneet Pupolo
Puput Purna Purnima Purushottam Purwa Purwadi Purwanto Pushti Pusicio Puspa Puspita Puti Putri Qizilgul Qobil Qori Qosim Quartilla Qudrat Quentine Querano Quiéta Quin Quintia Quintiliano Quintilio
Quintino Quinton Quinziano Quinzio Quirin Quirino Quiteria Quitterie Quốc Quyên Quyết Rachael Rachela Rachele Raci Rada Radan Radana Radegast Radeke Radenko Radhost Radika Radim Radimír Radimíra
Radina Radion Radiša Radislav Radislava Radit Raditya Radivoj Radivoje Radko Radmil Radmila Radmilo Radojka Radolfo Radomil Radomila Radomír Radomíra Radoš Radosav Radoslav Radoslava Radovan Radovana
Radslava Răducu Radul Radúz Radvan Raegan Rafaelo Rafet Raff Raffaele Raffaella Rafi Rafid Rafila Rafiq Rageshwari Rageswari Raharja Rahayu Raheem Raĥelo Rahime Rahman Rahmat Rahmawati Rahmi Rahsaan
Rahşan Rahul Raide Raif Raihan Raik Raimondo Raimund Raina Rainald Rainaldo Rainelda Rainer Rainhard Rainold Raisa Rajab Rajan Rajana Rajendra Rajina Rajinder Rajiv Rajko Rajmund Rajna Rajnold Rajsa
Rakita Rakıp Raleigh Rama Ramaa Ramata Ramatoulaye Rameshwar Ramiz Ramziddin Ramziya Randal Randall Randi Randolf Randolph Ranek Rangga Raniero Ranim Ranjan Ranjeet Ranjit Ranko Ranolfo Ransom Ranya
Raphaelle Rapulane Raquel Rareș Rashad Rashawn Rasheed Rasheedah Rasifa Rasim Raşit Raško Rasmus Rastislav Rastislava Rati Ratibor Ratih Ratimir Ratmír Rauf Ravshan Rawane Raxmatulloh Rayane Raymonde
Raymundo Rayona Rayxona Rayyan Reagan Reanna Reba Rebeca Rebeka Rebekah Rebekka Rebeko Recai Reda Redmond Reece Reese Refah Refet Regan Reghina Reginald Reginaldo Régine Regitze Regnārs Regolo Regula
Reha Řehoř Řehořka Reid Reilly Reinhard Reinhold Rejan Réjean Réjeanne Réka Reksa Relja Relu Rémi Remig Remigio Remilekun Remington Remo Remondo Remus Remzi Renārs Renát Renato Renaud Rendy Rengin
Renja Reşat Respati Respicio Ressie Restu Reta Retha Retno Reto Retta Reva Revi Reybaud Reyes Reymundo Reynold Rezzan Rhett Rhiannon Rhoda Rhonda Riaan Rian Riana Ričards Ricario Riccarda Riccardo
Richarda Richelmo Richie Richmond Rickard Rickey Rickie Ridwan Rifat Rigard Rigoberto Riitta Rija Rike Rikke Rimma Rina Rinaldo Rini Ristana Ritesh Ritva River Rivka Rizki Rizvon Rıdvan Rıfkı Robaldo
Robb Robbe Roberta Robertina Robi Robina Robinson Robiya Robyn Rocco Roch Rocky Rodan Roderik Roderyk Rodger Rodiano Rodica Rodion Rodolfo Rodoljub Rodolphe Rodrick Rodrigue Rogelio Rogers Rohana
Rokhaya Rokia Roko Roksana Rolande Rolando Rolfo Rollin Romain Romaine Romana Romane Romanița Romero Romeu Romilda Romina Romoaldo Romola Romolo Romuald Romualdo Romul Romulus Rona Ronaldo Ronan Ronja
Ronke Roosevelt Rory Rosalee Rosalia Rosalina Rosalind Rosalinda Rosalyn Rosamond Rosamunda Rosana Roscoe Roselin Roseline Rosella Roselyn Rosendo Roser Rosetta Rosie Rosina Roslyn Rosman Rosmunda
Rossana Rossella Rossie Rostislav Rostislava Rotaru Rotimi Rovena Rowland Roxane Roxelana Roxy Royce Róza Rozalia Rozálie Rozalinda Rozamunda Rozana Rozella Rozina Rozita Roziya Rozo Rozvita Rubiano
Rubie Rubye Rüçhan Rūdis Rudīte Rudolfa Rudolfina Rudolfo Rūdolfs Rudra Ruedi Rufina Rufino Rufo Ruggero Ruhsar Rukhmani Rukmin Rükneddin Rumena Runa Rupert Ruperto Rupinder Ruprecht Rūsiņš Ruslana
Rusman Russ Russel Rüştü Rusty Rūta Ruthe Ruthie Rutilo Ruxanda Ruxandra Ruža Růžena Ružica Ryad Ryann Ryder Rylan Rylee Ryleigh Ryley Saadat Saadi Şaban Sabar Sabato Sabazio Sabele Sabin Sabino Sabir
Saboxat Saboxon Sabrine Sabryna Sachin Sacid Sada Şadan Sadar Sadberk Sadettin Sadi Sadie Sadina Sadio Sadoqat Sadri Sadriddin Sadullah Sadye Saèr Saffet Saffiro Saffo Şâfi Safia Safiatou Safiétou
Safina Safir Safira Safiya Safo Safouan Safouane Safta Safura Sagar Şahap Şahinalp Şahsuvar Saiful Saige Saim Şaiq Saka Sakari Sakina Şakir Sâkıp Sakti Saladino Šalamoun Salimah Salimatou Saliou
Sallie Saloh Salome Salomea Salomena Salomey Salomon Salomone Šalomoun Salsabila Salustio Salwator Saly Samandar Samara Samed Sameer Samiah Şamil Samina Samiya Sammie Sammy Sámo Samona Samson Samsul
Samu Samuela Samuele Samuelo Samukelisiwe Samy Sancho Sanda Sándor Sandro Sandu Sandy Sanele Sanem Sanford Sanjin Sanka Sanobar Sansone Santa Sante Santina Santino Santo Sanya Sânziana Saodat Saphira
Sapiente Sarada Sarai Sarala Şarani Saraswati Sarbello Sardor Sare Sarina Sarisha Šárka Sarla Šarlota Sarmīte Saroja Sarra Sartika Sarvar Sarvin Sarvinoz Saskie Satine Satu Saturniano Saturnin
Saturnino Satya Satyen Saul Saulcerīte Sauveur Sáva Savanah Savanna Savaş Šavel Saverio Saveta Savi Savin Savina Savinien Savino Savion Savva Saxida Saxona Şayan Sayyora Scholastika Scholastique
Schuyler Scolastica Scot Scottie Scotty Seamus Sebastiana Sebastiano Sebastião Sebestian Şebnem Şecaeddin Seçil Seçkin Seckou Seconda Secondiano Secondina Secondo Sedef Seden Sedrick Sedrik Sefer Seff
Şefik Sefora Seghei Segilola Ségolène Şehlevent Şehrazat Sekinat Şelale Selami Selcan Selda Selen Selène Selmer Selvaggia Selvi Selyan Semenica Semion Semiramide Semplicio Sempronio Şemsi Şener
Senesio Senka Şennur Senofonte Şenol Senta Sephora Seppe Seppo Septi Şerafettin Serafim Serafima Serafín Serafína Serafino Seraina Séraphin Serapione Șerban Serbülent Şeref Seren Serenity Serenus
Sergen Sergey Serghei Sergi Sergiu Sergiusz Şerif Serin Serine Sermet Şermin Sertaç Sertap Servác Servidio Serviliano Sesto Seth Settar Settimio Settimo Setya Seval Sevara Sever Severa Severiano
Severín Severina Séverine Severino Severo Şevket Şevki Sevtap Şevval Seweryn Şeyban Seye Seyfettin Seyfi Seyfullah Seynabou Seyyit Sfiso Shad Shade Shahboz Shahobiddin Shahriyor Shahzod Shaï Shaïly
Shaina Shaka Shakti Shakuntala Shalewa Shamsiddin Shanel Shanelle Shani Shanie Shaniya Shanny Shanon Shantanu Shany Shari Shashi Shashikala Shawna Shay Shayan Shaylee Shayma Shayna Shayne Shea Sheela
Shekoni Shelia Shelley Shelly Sher Sheri Sheridan Sherine Sherly Sherman Sherri Sherwood Sheryl Sherzod Shilpa Shirel Shirine Shirisha Shivakari Shobhana Shodiyor Shola Shresth Shresthi Shreyashi
Shridevi Shrishti Shristi Shubha Shubhaprada Shukrulloh Shwet Shyann Shyanne Shyrel Siana Siara Sibilla Sibongile Sibusiso Sibyl Sibyla Sibylle Sico Sicuro Sid Siddarth Siddhartha Siddhi Siddhran
Sidiq Sidoine Sidon Sidonia Sidonie Sidonio Sidra Sidy Siep Siêu Sifiso Sigebert Sigfríd Sigfrido Sigismond Sigismondo Sigmund Signe Sigurd Şihab Şihabeddin Sihem Şiir Sijuade Silas Silja Silje Siloe
Silvano Silvère Silverio Silvester Silvestr Silvestro Silvian Silviana Silvie Silvija Silvio Silvius Simão Simea Simen Simeon Simeona Simeone Simge Simi Similoluwa Simina Simion Simisola Simo
Simonetta Simonida Simono Sina Şinasi Sincere Sindisiwe Sindre Sinem Sinenhlanhla Sinesio Sinfronio Sinh Sinică Sinikka Siniša Sinja Sinkler Sintia Siphephelo Siphiwe Sipho Sira Sireno Siria Siriano
Siricio Sirine Sirineu Sirio Siro Sirojiddin Siska Sisto Sitara Sithembiso Sixt Sixte Sixtine Sixtus Siyanda Sizakele Sizani Sıdkı Sırrı Skaidrīte Skander Skarlet Skarleta Skipped Sky Skye Skyla
Skylar Slađana Slamet Sláva Slávek Slavěna Slaviboj Slavibor Slávka Slavko Slavoboj Slavoj Slavoljub Slavomil Slavomila Slavomír Slavomíra Slobodan Slobodanka Sloka Smaranda Smeralda Smil Smiljana
Smilla Smita Smriti Sname Snejana Snježana Soan Soave Soběslav Soběslava Sobit Soccorso Socrate Sodiq Sofija Sofinjo Sofio Sofronia Sofronie Sohan Sohane Sohib Sokhna Sokrat Solal Soleh Solène Solenn
Soline Solocone Solon Solveig Solveiga Soma Somnath Somu Soňa Sondre Sonjo Sönke Sonny Sonya Soof Soraia Sorana Søren Sorina Sostene Sosteneo Sostrato Soter Sotira Souleyman Souleymane Sowande Spano
Spartaco Speranța Speranza Speranzio Spīdola Spiridon Spirydion Spytihněv Srboljub Srećko Sredoje Srna Stana Stanca Stancu Stanford Stanimír Stanislao Stanislas Stanislava Stanko Stanton Staša Šťasta
Stáza Steeve Ștefana Stefanino Steffen Stela Stelian Steliana Steluța Štěpán Štěpána Stepanida Štěpánka Stephaans Stephania Stephany Stephon Stevan Stevie Stig Stiliano Stina Stine Stipan Stipe
Stiriaco Stjepan Stojan Stojanka Stojmír Stone Strahinja Stribor Subash Subhashini Subhasini Subhi Subodh Subomi Sucheta Suci Sude Sudeva Sudi Suélen Süheyl Suhrob Sujata Sukanya Sulaymon Şule Sulton
Suma Suman Sumayyah Sumeet Sumitra Sunay Sunčica Sune Sunny Sương Suraj Surano Sururi Surya Suryakant Suryakanta Suryakantam Susana Susanna Susano Sushant Susheel Sushil Sushma Susie Suyuna Suzana
Suzon Svatava Svatoboj Svatobor Svatomír Svatopluk Svatoslav Svatoslava Svea Sveatoslav Svebor Svend Svetislav Světla Světluše Svetolik Svetomir Svetozar Sveva Sviturno Swan Swann Swapnil Swara
Swarnalata Swarup Swassane Sweta Syahrini Sybilla Sybille Syble Sydnee Sydni Sydnie Sylva Sylvain Sylvan Sylvestre Sylviane Sylwester Synne Syrine Szabolcs Szczepan Szofi Szofia Szonja Tabea Tabita
Tabitha Tabris Taceddin Tacjana Taddeo Tade Tadeáš Tadeo Tadija Tahlia Tahsin Taib Taide Taïna Taïs Taisia Taiwo Talat Talay Talea Talha Tali Talia Talip Tālis Talita Tālivaldis Tālrīts Talya Tamás
Tami Tamia Tamina Tamino Tammaro Tammo Tammy Táňa Tancrède Tancredi Tanguy Tanirika Tanju Tankred Tanner Tantri Tanushree Tanushri Tanyeli Tapan Tapani Tapio Tarcisio Tari Tarja Tarquinia Tarsilla
Tarso Tarun Taryn Tasa Tasdik Tasha Taşkın Tasnim Tasnime Taswir Taťána Tate Tatyana Taufan Taufik Taurean Taurin Tavares Taya Tayler Tayyar Taziana Taziano Tazio Teagan Tecla Tedi Teea Teguh Teja
Tejas Tejumola Tekin Tekinalp Tekla Telchide Telemaco Telica Tellervo Telly Temidayo Temistocle Teo Teobald Teobaldo Teodata Teodolinda Teodorik Teodoro Teodosia Teodosio Teodoto Teodoz Teodozie
Teofan Teofil Teofila Teogene Teohari Teoman Teona Terenc Terence Terencius Terencjusz Terenzio Tereza Terēze Terézia Terezie Terezo Teri Terrance Terrell Terri Terrill Tertuliano Terzo Tesauro
Tesifonte Tesnim Tesnime Tessie Teudosia Tevfik Tevhid Tevin Tezcan Tezel Tezer Thabisa Thạc Thạch Thad Thaddeus Thadie Thái Thalea Thắm Thamsanqa Thando Thắng Thanina Thất Thelma Themba Theobald
Theodor Theodore Theodorik Théodose Theodosie Theofan Theofil Theofila Theophane Théophraste Theotime Theresia Theron Thêu Theunis Theuns Thiago Thibaud Thibaut Thibert Thibo Thierno Thiếu Thije Thilo
Thịnh Thoa Thoại Thobeka Thời Thom Thông Thora Thorben Thore Thorge Thuận Thuật Thúc Thulani Thulisile Thương Thurman Thuyết Tia Tian Tianna Tibaldo Tiber Tiberia Tiberio Tiberiu Tiberius Tibo Tibor
Tiburcius Tiburzio Tích Tichomil Tichomír Tichon Ticone Tidiane Tiếp Tierra Tiểu Tiguida Tiina Tija Tijana Tilda Tilio Till Tilla Tillman Tillmann Timbul Timea Timeo Timm Timmothy Timmy Timofei
Timoléon Timotei Timotej Timoteo Timoteus Timothe Timothée Timur Tinca Tincuța Tịnh Tino Tiphaine Tira Tiril Tirone Tirta Tirtayasa Titilayo Titilope Titin Tito Titouan Titus Tizian Tiziana Tiziano
Tizio Tjark Toại Tobia Tobiasz Tobiloba Tobin Toby Tohir Toke Toki Tokunbo Tolomeo Tolulope Tolunay Toluwalope Toluwani Toluwanimi Toma Tomasa Tomáška Tomaso Tome Tomi Tomiloba Tomislav Tomislava
Tomke Tommaso Tommie Tomo Tomori Tonči Tončica Tone Toney Toni Tonija Tonka Tonko Tonnin Tonya Tope Torben Torbjörn Tore Torey Torkvát Torquato Torrance Torrey Toscane Tosco Toska Toussaint Toyip
Trace Tracey Trạch Traci Traian Trajan Trân Tranh Tranquillo Trasea Travon Tremaine Tremayne Trent Trenton Tressa Tressie Treva Trever Trevion Trey Tricia Triết Triệu Trilochan Trilochana Trilok
Trilokanath Trilokesh Triloki Trine Trinity Trisha Tristano Tristian Tristin Triston Troels Trofim Trọng Troy Trpimir Trpko Trưởng Trycia Trystan Tsabita Tsipora Tuana Tudora Tudorița Tudosia Tufan
Tugiman Tuğrul Tuğtekin Tuhfe Tullia Tulliano Tullio Tümer Tunar Tunay Tunç Tunçer Tùng Tuomas Tường Turgay Turi Turibio Türkay Türker Türkeş Turna Turold Tushar Tussio Tutku Tuula Tuulikki Tuva
Tvrtko Twila Tybalt Tymeo Tyra Tyree Tyreek Tyrel Tyrique Tyron Tyshawn Tyson Ubaldo Ubaydulloh Ubertino Uberto Uchita Uchqun Udai Udit Ueli Uffe Uģis Ugo Ugolina Ugolino Uguccione Uhra Ujjawal Ujjwal
Ukbe Ulberto Ulderico Ulduz Ulfa Ülfet Ulfo Ülgen Uliana Ulices Ulises Ulisse Uliva Ülker Ulla Ulpiano Ulrich Ulrico Ulrik Ulrika Ulstano Ulus Uluthando Ulva Ulvi Ulviye Ulwazi Ulya Ulysse Umang Umay
Umaya Umberto Umid Umida Umidulloh Umile Ümmiye Ümran Umur Umuralp Una Ünal Undīne Unggul Unique Unjani Unna Ünsel Ünseli Upendra Upik Upton Uqbaloy Uranio Urbain Urbano Urdino Urfon Uriah Uriel
Uriele Urmila Ursicio Ursino Ursmaro Ursule Ursulo Usame Usmon Usyi Utama Uttam Uyên Uygu Uzayr Uzbegim Üzeyir Uzodimma Václav Václava Vada Vafo Vagn Vahâ Vahdet Vahid Vahide Vaidehi Vaijayanthi
Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valburga Valdemar Valdemara Valdemārs Valente Valentim Valentīns Valentýn Valentýna Valera Valeri Valerián Valeriana Valeriano Valerico Valerii Valerija
Valērijs Valeriu Valéry Valfredo Valfrido Vali Valid Vallie Valtena Valter Valtr Valtteri Vance Vanda Vanesa Vành Vania Vanja Vanna Vanya Varalakshmi Varo Varvara Vasanti Vasil Vasili Vasilica Vasilie
Vasilina Vasilisa Vasko Vasliddin Vasudev Vasudeva Vasudha Vasundhara Vatroslav Vaughn Vavřinec Veaceslav Vecdi Veceaslav Veceslav Veda Vedang Vedanga Vedanshi Vedasto Vedat Vedran Vedrana Věduna Vefa
Vefik Vehbi Veikko Veit Velana Velaphi Velda Veleslav Veleslava Velibor Velimír Velimira Velina Velio Velislav Velislava Vella Velma Velva Vena Venance Venanzio Vencel Venceslao Venceslas Věnceslav
Věnceslava Vendelín Vendelína Vendula Vendulka Věnek Venera Veneranda Venerando Venere Venerio Veniamin Věnka Ventura Venuše Venusta Venustiano Venusto Verano Verda Verdiana Verdie Vere Verecondo
Verena Verenzio Vergie Vergiliu Verginia Veriana Verica Veridiana Verla Verlie Vern Verna Verner Vernice Vernie Vero Verona Veronika Veroniko Věroslav Věroslava Verulo Veselinka Vesile Věslava Vēsma
Vespasiano Vesta Veta Veysi Vezio Vianney Vibeke Vica Vicdan Vicenta Vicenția Vicențiu Vicki Vickie Victoire Victorien Victorin Vida Vidak Vidal Vidhur Vidhya Vidiano Vidone Vidor Vidur Viên Vienna
Viera Vieroslava Việt Viggo Vigile Vijeko Vijolīte Viktoria Viktorie Viktorin Viktoro Vilĉjo Vildan Vilém Viléma Vilemína Vilfredo Vilhelm Vilhelmīne Vilhelmino Vilhelmo Viliam Viliana Vilibald
Viliberto Ville Villy Vilma Vilmar Vilmārs Vilmos Vimal Vimala Viman Vinay Vince Vincenc Vincencie Vincențiu Vincenza Vinciane Vindonio Vinebaldo Vinfrido Vinicio Vinka Vinnie Vino Vinsen Vinz
Violante Violeta Violetta Violina Viorel Viorela Viorelia Virág Virgie Virgile Virgilio Virgiliu Virgin Virginie Virginio Virman Virone Visarion Viscardo Vishwamitra Višnja Vissia Vital Vitalia
Vitalico Vitalie Vitalii Vitālijs Vitalina Víťazoslav Vítězslav Vítězslava Vito Vitold Vitória Vítoslav Vittore Vittoria Vittoriano Vittorio Vitus Viva Vivaldo Vive Vivi Viviana Viviane Viviano Vivien
Vivienne Vizbulīte Vjekoslav Vjenceslav Vlada Vladan Vladana Vladek Vladěna Vladilena Vladimer Vladimíra Vladimiro Vladislava Vladivoj Vladlen Vladlena Vlado Vlaicu Vlastimil Vlastimila Vlastimír
Vlastimíra Vlastislav Vlastislava Vlatka Vlatko Vodingo Voichița Voicu Vojen Vojin Vojislava Vojmil Vojmír Vojmíra Vojslav Vojslava Vojtěch Vojtěška Voldemārs Volfango Volfgang Vọng Voršila Vosil
Vratislav Vratislava Vratko Vreni Vrinda Vrund Všeboj Všebor Všerad Všeslav Vsevolod Vujadin Vujica Vukan Vukašin Vukica Vukota Vulmaro Vulpiano Vượng Vuslat Vusumuzi Vyas Wacław Wael Wage Wahyu Waino
Wakiman Waldo Wale Walenty Walentyn Walentyna Waleran Waleria Walerian Walery Walgierz Walton Waluyo Waly Wandrille Wanesa Wani Wannes Waqila Wardaya Wardi Warji Warley Warre Warsa Warsita Warta
Washington Wasis Watson Wava Wawan Wawrzyniec Waylon Webster Weldon Wendell Werner Westley Weston Wiara Wibke Widya Wiem Wilber Wilbur Wilburn Wiley Wilford Wilfredo Wilfrid Wilfried Wilfryd
Wilhelmine Will Willa Willard Willis Willow Wilmer Wilson Wilton Wincenty Winda Winfield Winnifred Winona Wira Wirda Wirginia Wisnu Wissem Witalis Włodzimierz Woodrow Wulan Wulandari Wuraola Wyatt
Wyman Xalima Xanana Xaver Xaverie Xaverius Xavière Xenia Xenie Xénophon Xochitl Xuyến Xzavier Yacine Yacouba Yadira Yael Yaëlle Yağız Yago Yahyo Yakubu Yalgın Yaman Yamileth Yamina Yance Yango Yani
Yanis Yann Yanni Yannik Yannis Yaprak Yarah Yaren Yaretzi Yaro Yaron Yasmeen Yasser Yaya Yazid Yazmin Yejide Yekta Yelda Yener Yenthe Yesenia Yessenia Yessi Yetkin Yetunde Yewande Yfke Yibanathi
Yinthe Yıldırım Ylan Ylvi Ylvie Yoan Yoann Yoav Yoel Yogendra Yogesh Yoginder Yohan Yohann Yona Yono Yoqub Yorbek Yoro Yorqin Yosef Yoshiko Yosra Yossef Yosun Youcef Youmna Youna Youri Youssou
Youssouf Youssouph Youssoupha Yozida Yoznur Ysaline Ysee Yseult Yüce Yüksel Yuliana Yümni Yuni Yunita Yvan Yven Zabedeo Zabina Zabir Záboj Zaccaria Zaccheo Zach Zachar Zacharia Zachariah Zachariáš
Zachariasz Zacharie Zaché Zachery Zack Zackary Zackery Zadig Zaenab Zafar Zafir Zahar Zaharia Zahide Zâhit Zaida Zaira Zakary Zakarya Žakelina Zaki Zakir Zalán Zalindra Zama Zamfir Zamfira Zamir
Zamira Zane Zanele Žaneta Žanete Žanis Zanita Žanna Zanobi Zaraza Zaria Zarije Zarina Žarko Zaur Zavida Záviš Zayneb Zayniddin Zbislav Zbyhněv Zbyhněva Zbyněk Zbyňka Zbyšek Zbyška Zbyslav Zbyslava
Ždan Ždana Zdena Zdeněk Zdenka Zdenko Zderad Zdeslav Zdeslava Zdík Zdirad Zdislav Zdislava Zechariah Zefiro Zejnep Zekai Zekeriyyâ Zelaya Zelda Želibor Zelie Želimír Želimíra Zelinda Želislav
Želislava Željka Željko Zella Zelma Želmír Želmíra Zeltīte Zena Zenaide Zenebio Ženija Zeno Zenobia Zenobie Zenobio Zenon Zenone Zenovia Zente Zenzele Zéphirin Zephyr Zétény Zetico Zetta Zeyd Zeynab
Zeynel Ziedīte Zigfrīda Zigfrīds Zigmārs Žigmund Zigrīda Zihnî Zikmund Zīle Zilola Zina Zinaida Zinedine Zinovia Zithulele Žitomír Žitomíra Žitoslav Žitoslava Živa Živan Živana Ziver Ziyad Ziyanda
Ziyo Zizi Zlatan Zlatica Zlatka Zlatomír Zlatomíra Zlatuše Zobuhle Zoéva Žofie Zohid Zohir Zoia Zoie Zoila Zoilo Zoja Zokir Zola Zoltán Zora Zorana Zorina Zorka Zoroslav Zoroslava Zosim Zosima Zosimo
Zoyir Zrinislav Zrinko Zselyke Zsófia Zsolt Zsombor Zubayr Zübeyr Žubīte Zula Zulaikha Zülal Zulfa Zulfikar Zümrüt Zuxra Zuzana Zvezdana Zvonimír Zvonimíra Zvonko Zyad
`);
