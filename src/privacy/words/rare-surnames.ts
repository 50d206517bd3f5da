import { wordSet } from './word-set.ts';

/**
 * Surnames from all over the world that our own list has not, without those that are Dutch words. Taken from the lists of
 * Faker (https://fakerjs.dev, Copyright (c) 2022-2025 its contributors, MIT licence: rare-names-licence.txt).
 */
export const rareSurnames = wordSet(`
Aalerud Aaltonen Aasen Ababii Abadan Abadžić Abadžija Abate Abazović Abbate Abbosov Abbosova Abbott Abbrescia Abdulahadyev Abdulahadyeva Abdulazimov Abdulazimova Abdulazizov Abdulazizova Abdulboriyev
Abdulboriyeva Abdulhafizov Abdulhafizova Abdulhakimov Abdulhakimova Abdulhayov Abdulhayova Abdulholiqov Abdulholiqova Abduljabborov Abduljabborova Abduljalilov Abduljalilova Abdulkarimov Abdulkarimova
Abdullatifov Abdullatifova Abdullayeva Abdulmalikov Abdulmalikova Abdulqahhorov Abdulqahhorova Abdulqodirov Abdulqodirova Abdulvahhobov Abdulvahhobova Abdulvaliyev Abdulvaliyeva Abdulvohidov
Abdulvohidova Abegglen Åberg Abernathy Abeyta Abicht Abimanyu Abiputra Abodunrin Āboliņa Āboliņš Āboltiņa Āboltiņš Abrahamsson Abramovic Abrego Abreu Abshire Ačanski Accardi Accardo Accurso Aceto
Acevedo Achari Acharya Achilles Achkinadze Ačić Aćimović Aćin Ackerman Ackermann Aclan Acosta Acquadro Acquaviva Acquistapace Acuña Adadevoh Adal Adamcová Adamczak Adamec Adámek Adami Adamiak Adamiec
Adámková Adamová Adamović Adamowicz Adamski Adamus Ađanski Adaobi Adašević Adcock Addari Addis Adebisi Adegbite Adegboye Adelakun Adelusi Ademayowa Ademiluyi Ademola Adeniyan Adeoluwa Aderibigbe
Aderinsola Aderogba Aderonke Adesina Adesiyan Adewale Adewunmi Adewura Adeyemo Adhikari Adhitama Ađić Adiga Adisa Adıvar Adomah Adomako Adongo Adorno Adragna Adriansyah Adusei Adutwum Aebi Aebischer
Aeby Affinito Afifah Afirifa Afoakwa Afolabi Afolayan Afonja Afunku Ağaoğlu Agarwal Agboola Agnello Agostinelli Agostini Agosto Agresta Aguayo Aguilar Aguilera Aguirre Aguridić Agustian Agyapong
Agyare Agyei Agyemang Ahić Ahlke Ahluwalia Ahmetspahić Ahonen Ahortor Ahrenberg Ahrens Ahrorov Ahrorova Ahuja Aïdara Aiello Aigare Aigars Aigbiniode Aigner Aigroz Airlangga Ajakaiye Ajao Ajayi Ajewole
Ajose Ajvazović Akal Akan Akar Akay Akaydın Akbulut Akerele Åkesson Akgül Akifović Akinrinola Akintade Akışık Akmalov Akmalova Akman Akoto Akowua Akramov Akramova Akšam Aksentić Aksentijević Aksić
Aksin Akşit Aksović Akyeampong Akyena Akyürek Akyüz Alabi Aladić Aladžić Alaimo Alaković Alamsyah Alaníz Alanović Alarcón Alargić Alavanja Alavantić Alberti Albertyn Albrechtová Albu Albuquerque
Alcalá Alcamo Alcántar Alcaraz Aldea Aleksandrowicz Aleksić Alemán Alessandrini Alessi Alexandrescu Alfano Alfaro Alfermann Alfieri Alicea Aličić Alidi Aligbe Alih Alija Alikavazović Alisherov
Alisherova Alivernini Aliyev Aliyeva Alizadeh Aljančić Alkhamis Alković Alksne Alksnis Allegretti Allgeyer Almanza Almaráz Almašac Almonte Alnıaçık Aloba Aloi Alonso Alparac Alpuğan Altamirano
Altenwerth Altieri Aluga Alvarado Álvarez Alyanak Amado Amador Amadori Amaechi Amann Amanta Amaral Amberg Ambrosini Ambrosino Ambrosio Ambrožová Amendola Amerio Amla Ammann Ammoscato Amoa Amoako
Amoasi Amorim Amoroso Amoruso Ampadu Ampofo Amponsah Amrein Amundsen Anandya Anasov Anasova Anaya Ancona Anđelić Anđelković Andělová Andersen Andersone Andersons Andersson Andesilić Andić Anding
Andini Andonov Andonović Andorful Andreassen Andreasson Andrejević Andrejić Andrejin Andreković Andreoli Andresen Andriani Andrisani Andriška Andrle Andrlová Andronic Andrzejczak Andrzejewski Anelli
Angeletti Angeli Angelini Angelis Angeloni Angelucci Anggraini Anggreny Anggriawan Angster Anguiano Angulo Anjani Anjos Ankra Ankunding Anokye Ansa Anselmi Antalová Antczak Antenucci Antezza Antoci
Antonacci Antonelli Antonić Antonini Antonović Antonucci Antoš Antošová Antović Anttila Antunes Antunović Antušević Anučin Anušić Anvaryev Anvaryeva Anzalone Aparicio Apicella Apitz Apodaca Aponte
Apostol Aprile Aqila Aquino Aragón Arāja Arājs Aramini Araña Aranda Arap Araújo Arcangeli Arce Archuleta Ardana Ardelean Ardeleanu Ardianto Ardiyanti Aregger Arellano Aremu Arenas Arendt Arevalo
Argenio Argento Argiolas Argüello Arhanić Arias Arifin Arıcan Arlović Armas Armendáriz Armenta Armijo Armstrong Arnaut Arndt Arnesen Arora Arpaši Arredondo Arreola Arriaga Arroyo Arsenić Arsić
Arslanoğlu Arslonov Arslonova Arteaga Artioli Arvidsson Aryal Aryani Aryanti Aryee Ašađanin Asadov Asadova Asadullohyev Asadullohyeva Asamoa Ašanin Asaro Ašćerić Aschenbroich Ascione Asenso Asiama
Asiedu Asilbekov Asilbekova Ašimi Aşıkoğlu Aškraba Aškrabić Ašonja Aspere Aspers Assmus Assunção Astafei Astolfi Astuti Aswandi Atakol Atan Atanasov Atanda Atencio Atzeni Atzori Aubert Aucamp Auer
Aufderhar Augustyniak Auld Auziņa Auziņš Avallone Ávalos Avan Avazyev Avazyeva Ávila Avilés Avola Awodiran Awolowo Awuah Axelsson Axmann Ayala Ayandokun Ayaydın Aybar Ayisat Aykaç Aymonier Ayobami
Ayoola Ayverdi Azamatov Azamatova Azara Aždajić Azevedo Ažić Azinić Azizah Azizov Azizova Azzahra Baafi Baarck Baawia Babac Babalj Babalola Babaoğlu Babarogić Babatunde Babatz Babel Babin Babini Babka
Babková Babou Babović Babtunde Baburić Baca Bacalo Bacci Bacher Bachmann Baciu Bačová Badane Badea Bademci Badenhorst Badiane Badillo Badji Badjuk Badu Báez Baeza Baganz Bagaskara Baggio Baghy
Bagiński Bagnoud Bahena Bahl Bahna Bahno Bahnová Bahodirov Bahodirova Bahriddinov Bahriddinova Bahringer Bahromov Bahromova Bahun Baiocco Bajāre Bajārs Bajčetić Bajčić Bajer Bajerová Bajšanski Bakal
Bakaran Bakare Bakarec Bakhoum Bakhtiyorov Bakhtiyorova Bakırcıoğlu Bakke Bakos Bąkowski Balabanović Balajić Balan Balašević Balašković Balat Baláž Balažević Balážová Balboni Balcarová Balcer
Balcerzak Balck Baldacci Balderas Baldi Baldini Balducci Balešević Balestra Baleta Baletić Balević Balinčić Balistreri Baljak Balkow Balla Ballarin Ballesteros Ballouhey Balmer Balnuweit Balode
Balodis Balog Balogh Balogová Balogšandor Baloun Balounová Baloyi Balsamo Baltag Baltin Balzano Balzer Bamidele Bamiloye Bamisebi Banach Banaś Banasiak Banasik Banda Bandić Bandićštimac Bandini Bandl
Bandopadhyay Banerjee Bani Banić Banica Banićević Banićjokić Banja Banjac Banjak Banjalić Banjari Banov Banse Bañuelos Baptista Barajas Baráková Baral Baraldi Baranjec Baranka Baranková Baranová
Baranowski Barański Barbagallo Barbarićšehić Barbarosoğlu Barbarossa Barbarulo Barbato Barbera Barberi Barberis Barbero Barbieri Barbiero Barbosa Barbulescu Bardek Barela Bareš Barešová Baretta Bari
Barile Barillà Barinić Barisić Barletta Barna Barnard Barone Baroni Baroševčić Barošević Barr Barra Barragán Barras Barraza Barreca Barrera Barresi Barreto Barretta Barrientos Barrios Barrows Barsotti
Bárta Barták Bartáková Bartczak Bartell Barth Bartkowiak Bartnik Bartoletti Bartoli Bartolini Bartolomei Bartolucci Bartoňová Bartoš Bartošek Bartosik Bartošková Bartošová Bártová Bartovič Bartovičová
Bartulin Bartůněk Bartůňková Barylla Basara Basarić Baseda Bashirian Basnet Başoğlu Bassani Bassi Basson Bastać Bastajić Bastola Baštová Basynat Batinićšantić Batista Batnožić Bato Battaglia Bättig
Battisti Battistini Battke Batz Bauch Bauer Bauermeister Bauerová Baumann Baumbach Baumeister Baumgartner Baur Bauschinger Bauschke Bavaud Bayeni Bayer Bayerová Baykam Bažant Bažantová Beahan Beatty
Beauchemin Beavogui Becerra Bech Bechtelar Beck Bečka Beckel Beckmann Bečková Bečvář Bečvářová Beđan Bedewitz Bedini Bednář Bednarczyk Bednarek Bednařík Bednaříková Bednářová Bednarski Bednarz Beele
Beerli Beggerow Beh Behr Behrenbruch Behruzov Behruzova Bein Beissmann Bejan Bejenari Bejenaru Bekavac Bekčić Bekjarev Bekmurodyev Bekmurodyeva Beko Bekonja Bekovac Bekvalac Beļavske Beļavskis Belcar
Belčević Belenzada Belić Belivuk Belli Bellini Bellomo Bellotti Bellucci Belmonte Bělohlávek Bělohlávková Belojević Belopoljac Beloševac Belošević Belotti Belović Belovljev Belovuković Beltrame
Beltrami Beltrán Belvisi Belz Benaković Benašićpavlović Benatti Benavides Benavídez Benda Bender Bendová Benecke Benedetti Beneš Benešová Benetti Bengtsson Benigni Benini Benítez Bennardo Bennemann
Benner Benninger Beňo Bentivoglio Benvenuti Benz Benzing Berak Beran Beránek Beránková Beranová Berardi Berberoğlu Beretta Bergamasco Bergamini Berggren Berglund Bergmane Bergmanis Bergnaum Bergqvist
Bergrová Bergstrom Beribak Berka Berková Berky Berkyová Bermúdez Bernabei Bernal Bernardi Bernardini Bernardová Bernasconi Bernatović Berner Berney Bernier Berning Bernolák Bernoláková Berntsen
Berríos Berset Bertaccini Bertani Bertelli Bertelsen Bertenbreiter Berthoud Bertini Bertolini Bertolussi Bērziņa Bērziņš Bērzīte Bērzīts Beşerler Beso Beşok Betancourt Bethke Betschart Betti Betz
Beushausen Beutelspacher Bevilacqua Beye Beyeler Beyer Bezděk Bezděková Bezuidenhout Bhadresha Bhana Bhandari Bhat Bhattacharya Bhattarai Bhattathiri Bhembe Bhengani Bhengu Bhuyeni Biagetti Biagi
Biagini Białas Białek Białkowski Bianc Biancheri Bianchetti Bianchini Bianco Biasci Biase Biba Bićanin Biccari Biceková Biçer Bichler Bickel Bicknell Bidaud Bideau Biedermann Biedrzyński Bielak
Bielawski Bielecki Bieler Bielert Bielik Bieliková Bielski Bienasch Bienias Bieniek Bieńkowski Bieri Biernacki Biernat Biesenbach Bigdeli Biggi Biglebauer Bílá Bílek Biljan Bílková Bilogravić Bilolyev
Bilolyeva Bilopavlović Bilski Bílý Bindi Bini Bínová Bins Bionaz Biondi Birca Birčaković Birčanin Bīriņa Bīriņš Birkemeyer Biro Birtašević Birziņa Birziņš Birzniece Birznieks Bisconti Biseniece
Bisenieks Bisgaard Bisio Biškićmerkaš Bisset Bitca Biteye Bittner Bittnerová Bivol Bivolarević Biyela Bizetić Bizumić Bizzarri Bjelanović Bjeletić Bjelić Bjelica Bjeličić Bjelinić Bjelivuk Bjelja
Bjeljac Bjelkić Bjelobaba Bjelobrk Bjeloglav Bjelogrlić Bjelojević Bjerke Bjerregaard Björk Björklund Bjørnstad Blaćanin Blaga Blaha Blaho Blahová Blanchard Blanckenberg Blaschek Blaser Blasi Blaško
Blašković Blassneck Błaszczak Błaszczyk Blatančić Blatter Blaua Blaus Blažanović Blažek Blazević Blažková Blecha Blechová Blick Bloch Blochwitz Blockhaus Blomqvist Blume Boadi Boadu Boahen Boakye
Boaten Bobek Bober Bobeta Bobinac Bobková Boboc Boburov Boburova Bocchi Boccia Boček Bochenek Bocić Bočkai Bočková Bockovac Bocokić Boda Bodea Bodian Bodini Bodiroga Bodnár Bodrug Boehm Boffa Bogan
Bogdashin Bogenrieder Bogisavljević Bogisich Bognár Bogoljubović Bogosavac Bogucki Bogusz Boháč Boháček Boháčková Boháčová Bohge Böhm Böhmová Boico Boirac Boje Bokanović Bolatlı Bolf Bolkovac Bolm
Bologna Bolot Bolta Boltić Bolunović Bomeštar Bona Bonanni Bonanno Bonato Bonazzi Bondare Bondarenco Bondars Bonde Bonderović Bondra Bondrová Bondžić Bonelli Bonetti Bongiorno Bongiovanni Bonifazi
Bonilla Bonini Bonis Bönisch Bonomi Bonomo Bonsra Borbély Borčanin Bordian Bordoni Borelli Borer Borge Borgeaud Börgeling Borges Borghi Borgia Borgschulze Borilović Borinčević Borisavljević Bork
Borkovački Borković Bormann Börner Bornscheuer Boros Borovac Borovička Borovičková Borowiec Borowski Borrego Borrelli Borrmann Bors Borsch Borta Bortolin Bortoluzzi Bortot Boruschewski Bosák Bosáková
Bosanac Bosančić Boscaino Boschetti Boschi Bosco Boscolo Boshoff Bosi Bosiljčić Bosiljkić Bosiljković Boška Bošková Bosler Bošnjakovićholik Bossard Bosshard Bosson Bossy Bostan Bota Botan Botello
Botezatu Botha Botiryev Botiryeva Botnari Botnaru Botsford Botta Böttner Bouček Boucher Boučková Bouda Boudová Boulton Bourcard Bourlet Bourrouag Bouschen Bouška Boušková Bouwes Bove Bovolenta
Boxhammer Boyde Boye Boyer Boyes Boyle Bozalo Božanić Božanović Bozdok Bozdokov Bożek Božičanin Božičić Božićković Bozsik Bozzi Bozzo Brabcová Brabec Brabencová Brabenec Brada Bradáč Bradáčová Bradová
Bradtke Bradvić Braga Brahaj Braia Brakus Brambilla Branca Branco Brandenburg Brandis Brändli Bratojević Bratonožić Bratović Bratu Brauer Braun Braunová Bräutigam Brázda Brázdil Brázdilová Brázdová
Brđanin Brđović Bredenkamp Brehmer Breitenberg Breitenstein Brejcha Brejchová Brekke Bremer Bremser Breņķe Breņķis Brenner Bresciani Brešković Bressan Breton Brettschneider Breu Breuer Brežančić
Březina Březinová Brezo Brezovac Brezovnjački Briano Briede Briedis Briesenick Brigandì Brignone Bringmann Brinjak Brinkmann Brinza Briones Briseño Brisuda Brito Brix Bříza Břízová Brizzi Brkanović
Brkić Brnićlevada Broda Broening Brogi Brogli Bromfield Brömme Brosch Brož Brožek Brožková Brožová Bruckmann Bruder Bruen Brügger Brüggmann Bruhns Brumat Brun Brunelli Brunet Brunetti Bruni Brunkeviča
Brunkevičs Brunner Bruns Bruschi Bruun Bruzzone Brychta Brychtová Brzeziński Brzozowski Buač Buača Bubalo Bubeník Bubeníková Bucalo Bucalović Bučanin Buccheri Bucci Buček Buch Büchele Bucher Buchholz
Buchrucker Buchta Buchtová Bučkalović Bučková Buckridge Buczek Buczkowski Buczyński Buda Budai Buder Buđićhalas Budiman Budimčić Budiyanto Budreiko Budziński Budzyński Bueno Buga Buhl Bühler Bühlmann
Buile Builis Bujak Bujor Büker Bukovská Bukovský Bukowski Bulaja Bulat Bulatović Bulgarelli Buljat Buljin Buljubašić Buljugić Bulovan Bultmann Bundgaard Bunea Bunescu Büngener Bunjes Bunoza Bunuševac
Buongiorno Buonomo Burani Burazer Burazor Burckhardt Burda Burđak Burdová Burduja Bureš Burešová Burević Burghagen Burgić Burgio Burgos Burhonov Burhonova Burian Buriánek Buriánková Burianová Burkhard
Burkhardt Bürklein Burlacu Burmeister Burri Buruiana Burzyński Buša Busak Busari Buschbaum Büscher Busemann Bušetinčan Buslaver Buss Busse Bussmann Bustamante Bustos Busuioc Butarević Butera Buthelezi
Butnaru Butt Büttner Buuren Buzzi Byrd Byrtus Byrtusová Čabaj Cabras Cabrera Čabro Caccamo Caccavo Cacciamani Cacciapuoti Cacciatore Čaće Čada Cadena Cadoni Čadová Caforio Caggiano Çağıran Caha Cahová
Caiazza Caiazzo Caillat Cailler Čajka Čajko Cajner Cajzler Calabrese Calabria Calabrò Calafiore Calame Calandro Caldera Calderón Čaleta Califano Cālīte Cālītis Callegari Calligaris Calò Calvillo
Camacho Čamagić Camarillo Çamdalı Čamdžić Camilli Cammarata Cammisa Campagna Campana Campanella Campanini Campisi Campoli Campos Čanaki Canale Canales Čančar Cancelliere Cancellieri Candelaria
Čandrlić Canepa Cangiano Canino Canjko Cannas Cannata Cannella Cannone Cano Canova Cantagallo Cantoni Cantú Canu Capannolo Çapanoğlu Capasso Capatina Capecchi Čapek Capelli Capitani Capizzi Čapková
Čapkovič Čapkovičová Čapkunović Čaplovič Čaplovičová Capoccia Capocotta Capogna Capone Caporaso Čápová Cappai Cappelletti Cappelli Cappello Cappiello Capponi Capraro Capriotti Čaprnjić Capuano Caputo
Caraballo Caracciolo Caradonna Caraman Čarapić Čarapina Caraus Čaraveša Carbajal Carbone Carboni Cardella Cárdenas Cardia Cardinale Cardinali Cardini Cardona Cardone Careddu Carella Caretti Carić
Caricari Carini Carletti Carlini Carlino Carloni Carlotti Carlowitz Carlsen Carlsohn Carlucci Carminati Carmona Carneiro Carnevale Čarnić Čarnogurská Čarnogurský Carnovale Carolis Carollo Caron Carosi
Čarović Carp Carpentier Carranza Carrara Carraro Carrasco Carrasquillo Carre Carreón Carrera Carrero Carrieri Carriero Carrillo Carrión Carrozza Carrozzo Carrus Carstens Cart Carta Cartl Cartwright
Caruso Carvajal Carvelli Casadei Casadio Casagrande Casale Casali Casano Casares Casarez Casas Casavecchia Cascio Cascone Casella Caselli Caserta Casillas Casini Casolaro Caspari Caspers Cassano
Cassim Cassin Castagna Castaldi Castaldo Castañeda Castellana Castellani Castellano Castellanos Castelli Castelyn Castens Castiello Castiglioni Castro Casula Catalano Çatalbaş Cataldi Čatalinac Catana
Catania Catanzaro Catarsi Catellani Caterino Čatić Cattaneo Cattani Cauna Caune Čavalić Cavaliere Cavalieri Čavaljuga Cavallari Cavallaro Cavalli Cavallini Cavallo Cavazos Čavdarević Čavić Čavlina
Cavriani Cazac Cazacu Cazares Ceballos Ceban Cebanu Cebekhulu Cebotari Cebula Cecan Ceccarelli Ceccarini Cecchetti Cecchi Cecchini Cecere Čech Čechová Cedillo Cehmajster Ceja Čejka Čejková Celano
Čelar Cele Čelebija Celentano Celi Celli Cellini Celma Celmiņa Celmiņš Celms Ćenan Čengija Cenni Centeno Centofanti Cepeda Cerda Čerkašin Čermák Čermáková Černá Cernei Černík Černíková Černoch
Černochová Černohorská Černohorský Černý Cerrani Cerrato Cerri Cerullo Cerutti Cervantes Cervántez Červená Červeňák Červeňáková Červenka Červenková Červený Červinka Červinková Cesaretti Çevik Chacón
Chaloupka Chaloupková Chalupa Chalupka Chalupková Chalupová Champlin Chang Chapa Chappuis Chapron Chapuis Chapuisat Charpentier Charvát Charvátová Chassot Chattopadhyay Chaturvedi Chavarría Chávez
Cherchi Cherubini Chessa Chessari Chettri Chetty Cheuk Chevalier Chiacchio Chianese Chiaravalle Chiavacci Chibike Chibuike Chicu Chidinma Chidozie Chihai Chilà Chiliza Chimenti Chiodi Chiriac Chirico
Chirila Chirilov Chirita Chis Chiu Chivu Chládek Chládková Chlup Chlupová Chmelař Chmelařová Chmelík Chmelíková Chmiel Chmura Chojnacki Chojnowski Cholewa Chollet Chong Chopard Chopra Choquart
Chovancová Chovanec Choy Christaller Christensen Christiansen Chromý Chrzanowski Chudík Chudíková Chudoba Chudobová Chudzik Chui Chuit Chvátal Chvátalová Chvojka Chvojková Chytil Chytilová Ciaccio
Ciacio Ciampa Cianci Ciani Ciavarella Cibotari Cibula Cibulka Cibulková Cibulová Cicala Cicatiello Ciccarelli Cicchetti Cicco Ciccone Cichocki Cichoń Cichy Čičmak Čierná Čierny Cierpinski Ciesielski
Cieśla Cieślak Cieślik Cifarelli Cíger Cígerová Čihák Čiháková Cihlář Cihlářová Cikota Cilikan Cilli Cilliers Cimbaljević Cimerman Cimeša Cimmino Činčurak Cinelli Cingolani Cini Cintrón Cioban Ciobanu
Ciocan Ciocco Cioffi Cioni Ciorba Ciornii Ciotola Ciotti Čipanj Cipolla Cipollaro Cipolletta Cipriani Cirelli Cīrule Cīrulis Císař Císařová Cisneros Ciss Cissokho Ciszewski Citro Cittadino Ciubotaru
Ciuffetelli Ciuffreda Ciulla Ciumac Čížek Čížková Čizmar Claasen Claesson Claeys Clarius Clarke Cleem Clerc Cloete Cloos Clottu Čobanović Čobrda Čobrdová Coccia Cocco Codreanu Coelho Coinchon Cojocari
Cojocaru Cojuhari Čokov Čolaković Colangelo Čolanić Colantuono Colella Colesnic Coletta Čolina Collado Collazo Collet Colonna Colucci Colunga Coly Coman Comito Como Concas Conceicao Condrea Conforti
Congiu Coniglio Čonka Čonková Conn Connelly Connolly Conroy Considine Consiglio Constantinescu Constantinov Cont Conte Contini Contreras Contu Cook Coppola Ćorak Corazza Corboz Cordero Cordes Cordioli
Córdova Çörekçi Coretti Corkery Cormier Cornejo Cornelsen Coronado Corradi Corradini Corral Corrales Corrao Correa Correale Corret Corridori Cors Corsi Corsini Corsten Corte Cortés Cortese Cortesi
Corti Cortinovis Corwin Cosentino Coslovich Cossu Costantin Costantini Costea Cotorobai Cotruta Cotthardt Cottier Cotto Cottone Coufal Coufalová Coulon Courten Cousin Covaci Covalciuc Covalenco Covali
Covarrubias Coviello Cozma Cozzani Cozzi Cozzolino Craciun Creciun Cremin Cremona Cremonesi Crepaldi Crescenzi Crespi Crespo Cretu Crevatin Crimi Crippa Crisafulli Crisan Criscenti Crisci Criscione
Crist Cristescu Cristofaro Critelli Crnogaj Croce Croitor Croitoru Crona Cronin Cronjäger Cronnje Crooks Crosskofp Cruciani Cruciata Crudu Cruickshank Csapo Cseh Csonka Csordas Cucchiara Cucciniello
Cuche Cucos Cucu Čudara Čudars Čudina Cuellar Cujba Ćukalac Ćukalović Ćukić Ćuković Ćukteraš Ćulibrk Cullinan Cummerata Cummings Cunha Cuomo Curci Curcio Čurda Čurdová Curiel Curreli Cusimano Ćuslović
Cusnir Cusumano Cuzzocrea Čvagić Cvetković Cvetljanin Cvetojević Cvetuljski Cvijančević Cvijanović Cvijetić Cvijetinović Cvijić Cvjetičanin Cybulski Cygan Cyprich Cyprichová Czaja Czajka Czajkowski
Czapla Czarnecki Czech Czechowski Czekaj Czerniak Czersky Czerwiński Czyż Czyżewski Daako Dabčević Dąbek Dabić Dabija Dabižljević Dąbkowski Dabnjak Dabo Dabović Dach Dächert Dačković Dačović Dadić
Ďaďová Dafunić Dağdaş Dağlaroğlu Dagović Dahl Dahlberg Dahm Dahmen Daidone Daimer Daišević Dajić Dajlić Dakićkožić Dalgaard Dalkıran Dalleaste Dallenbach Dalmasso Damanik Damaske Damiani Damico
Damljanović Damm Danciu Daněk Danenhauer Danielsen Danielsone Danielsons Danielsson Danilová Daniš Danišová Danková Danneberg Danner Daňo Daňová Daražac Dare Darii Darmawan Darojat Darteh Dartey
Dascalu Dašić Datković Dattilo Daub Daubner Daudrich Dauer Daugherty Daum Dauth Dautzenberg Davidová Davidović Davidovićamić Davidsen Davies Dávila Davoli Davronov Davronova Deák Deane Debnár
Debnárová Dębowski Dębski Decker Deckert Deckow Declerck Declercq Decock Decoster Deđanski Dedejić Dědek Dedijer Dědková Đedović Deerberg Degano Deģe Deģis Degrassi Dehmel Deiana Dejanović Dejová
Đekanović Dekany Đekić Đeković Dekýš Dekýšová Delacrúz Delafuente Delagarza Delalić Delao Delapaz Delarosa Delatorre Delazy Deleón Delgadillo Đelić Đelkapić Delle Đelmaš Delogu Delonge Đelošević
Delrío Delvalle Dembelé Dème Demetrová Demontis Demurtas Demut Denaro Denesik Dengler Đenić Denkel Denner Đenović Denti Denzinger Denzler Dera Đerašević Đerasimović Đergović Đerić Đerisilo Deriu Derr
Dertmann Desai Deschamps Deshpande Desogus Destro Dethloff Deuschle Devald Devar Devčićkatić Devedžić Devetak Devkota Devos Devrnja Dewilde Dhakal Dhawan Dhlamini Dhlomo Diaby Diack Diaconescu Diaconu
Diagne Diakhaté Diamanka Diamanti Diao Diatta Diattara Diaw Diawara Díaz Dibbert Dickens Dicki Dickinson Dieckmann Diédhiou Diedrich Diekmann Diémé Diène Dienel Dieng Dietrich Dietsche Dietz Dietzsch
Dieye Diezel Dilla Dilmurodyev Dilmurodyeva Dima Dimčević Dimčić Dimić Dimitrić Dimitrijević Dimitrovski Dimkić Dimković Dimnjašević Dimović Dimšić Dinca Dingarac Dingelstedt Dingiswayo Diome Diongue
Dionisi Diouf Dioum Dippenaar Dippl Dirgantara Dīriķe Dīriķis Distefano Dittmann Dittmar Dittmer Dittrich Dittrichová Divald Divišová Dix Dixon Diyorov Diyorova Dizanov Dizdar Djetka Djitté Djokoto
Djurasek Dlamini Dlouhá Dlouhý Długosz Dobaj Dobbrunz Döbel Dobeš Dobešová Dobiáš Dobiášová Dobler Dobosz Dobre Dobrescu Dobrilović Dobrinković Dobrosavljević Dobrovolná Dobrovolný Dobrowolski
Dobrzyński Dočekal Dočekalová Dočkal Dočkalová Dočolomanská Dočolomanský Dodaro Dodon Dogaru Doherty Dohnal Dohnalová Dohring Dokonal Dokoupil Dokoupilová Đoković Dokoza Dolaček Dolch Dolci Dold
Doleček Dolečková Dolejš Dolejší Dolejšová Doležal Doležalová Doležel Doleželová Dolović Domagała Domanović Domański Domazet Dombrovska Dombrovskis Dombrowski Domingues Domínguez Dominiak Dominici
Domínquez Domiševac Domjan Domljan Donati Dončić Donda Dondur Donević Dongol Donica Donie Donkor Donnelly Dooley Dopša Dopuđa Doria Dorić Döring Dörner Doro Doronjski Dorontić Doronzo Doskočil
Doskočilová Doskoczynski Dostál Dostálová Doubek Doubková Doubravová Douša Doušová Dovudov Dovudova Dower Doža Drábek Drabik Drábková Drač Dračić Draganović Draghici Dragić Dragin Drago Dragoi
Dragojlov Dragone Dragoni Dragovićzafred Dragu Drakčić Dramé Dramlić Drašković Drča Drčelić Drechsler Drees Dreher Dreier Dreimane Dreimanis Dreissigacker Drenjačević Drešević Dressler Drews Drinić
Drinjak Drljača Drljan Drmanac Drmanović Drmončić Droogendijk Droppa Droppová Droz Drozd Drozdová Drozdowski Dróżdż Drvarević Drvenica Drzewiecki Duah Dubashi Dube Dubiel Dubochet Dubovská Dubovský
Dubravec Dubská Dubský Dubuis Dubuque Duca Ducci Duchoň Duchoňová Ducommun Ducret Dudás Dudeková Dudková Dudová Dudziak Dudzik Dudziński Dueñas Dufek Dufková Dufour Dugac Dugaja Đukelić Dukovac Dula
Dulla Dullová Dulová Duma Dumanjić Dumas Đumija Duminy Dumitrache Dumitrascu Dumitrescu Dumitriu Dumnić Dumont Đunda Dunka Dunková Dupan Dupuis Dupuy Durak Durand Durgan Ďuricová Ďuriš Ďurišová Dušek
Düşenkalkar Dusík Dusíková Dušková Duszyński Duta Dutkiewicz Dutoit Dutta Dutto Duval Duvnjakčuljak Duygulu Dvizac Dvokić Dvonč Dvončová Dvořáček Dvořáčková Dvořák Dvořáková Dvoranac Dvorská Dvorský
Dwamena Dwivedi Dyer Dyett Dylus Džakmić Džakula Džal Džanija Dzene Dzenis Dženopoljac Džepina Dziedzic Džigumović Džigurski Džikić Džinić Dzirkale Dzirkalis Dziuba Džodanović Dzokoto Dzurjanin
Dzurjaninová Eberhard Eberhardt Ebert Ebubechukwu Echevarría Ecker Eckhardt Écoffey Edorh Edun Edvardsen Effertz Effler Egbochukwu Egeli Egelja Egeljić Egerić Eggenmueller Egger Egić Egli Eglīte
Eglītis Ehigiator Ehm Ehmann Ehrig Eich Eichenberger Eide Eifert Einert Eisenlauer Eklund Ekpo Ekşioğlu Eksteen Ekström Ekwueme Elbe Elbekov Elbekova Elçiboğa Eldorov Eldorova Elebiyo Eleyth Eliášová
Eliasson Eliçin Eligibile Elizondo Elmastaşoğlu Elmurodyev Elmurodyeva Elnurov Elnurova Elss Elworthy Elyorov Elyorova Emard Embranthiri Emert Emig Emmelmann Emmerich Enache Enachi Enderby Endziņa
Endziņš Engelmann Engholm Engström Enríquez Epifani Eplinius Erbay Erben Erbenová Erbulak Erçetin Ercoli Erdman Erdmann Erez Erginsoy Erhardt Eriksen Eriksson Erkekli Erlei Erm Ermini Erni Ernser
Eronat Errante Errera Errichiello Errico Ertepınar Ertl Ertürk Erwes Esanu Esbensen Escalante Escamilla Escobar Escobedo Esenwein Esparza Espinal Espino Espinosa Espinoza Esquibel Esquivel Esser
Esteves Estévez Estrada Etzebeth Eugster Evangelista Evangelisti Evensen Evliyaoğlu Evola Evstifejev Fabbri Fabbricatore Fabbro Fabiani Fabiánová Fabijanović Fabjan Fabre Fabris Fabrizi Faculjak Fadda
Fadel Fadipe Fagunwa Fahey Fahham Fahner Fahriddinov Fahriddinova Faisz Fajardo Fajdetić Fajimi Fajnor Fajnorová Faktor Falabi Falbo Falcão Falchi Falcioni Falco Falcone Faleti Falkowski Faller Faloye
Falter Falzone Fanara Fancello Fanelli Fankhauser Fantini Fantová Fantozzi Faraci Faragó Faraone Farber Farcas Farčić Farella Faresta Faria Farías Farin Farina Farkaš Farkašová Farkašovská Farkašovský
Farra Farrell Farris Farruhov Farruhova Fasano Fasasi Fasoli Fassbender Fathina Faty Fauche Faulhaber Faure Fava Favara Favaro Favero Favre Fayzbekov Fayzbekova Fazekas Fazliddinyev Fazliddinyeva
Febian Febrianti Federici Feeney Fehér Fehr Fehrig Fejfar Fejfarová Fekete Fekonja Felber Feld Felder Feleppa Felici Feliziani Felke Femina Fencl Fenclová Fenner Fenske Ferencová Ferilli Ferko Ferková
Ferluga Ferracuti Ferraiuolo Ferrando Ferrante Ferranti Ferrara Ferrarini Ferrario Ferraris Ferraro Ferrarotti Ferrer Ferreri Ferrero Ferretti Ferri Ferrigno Ferrini Ferro Ferroni Festa Festuccia
Feuerbach Fiala Fialová Fichardt Fichera Fico Ficová Fidélis Fiedler Fiedlerová Fierro Fietz Figl Figueiredo Figueroa Figura Fijałkowski Filc Filcová Filice Filimon Filipan Filipek Filipiak Filipová
Filipowicz Filipowski Filippi Filippini Filippis Filipponi Filsinger Fincke Fink Finka Finke Finková Finocchiaro Finotti Finstad Fior Fioravanti Fiorelli Fiorentini Fiorentino Fioretti Fiori Fiorillo
Fiorini Fiorucci Firdavsyev Firdavsyeva Firgantoro Firmansyah Fišbah Fischerová Fischetti Fišer Fišerová Fish Fisher Fitratov Fitratova Fitschen Fjeld Flacco Flačer Flak Flaman Flanjak Flatley
Fleischer Fleischmann Fleury Flis Floder Florczak Florek Flores Florescu Flórez Floriánová Floričelović Florio Flottmann Flückiger Focsa Fodor Fodulović Fofie Foged Fogele Fogelis Foglia Fois Fojtík
Fojtíková Folivarski Foltýn Foltýnová Fonda Fonseca Fontaine Fontana Fonti Forconi Foretay Forgione Forkel Forlani Forman Formánek Formánková Formanová Fornara Forsberg Förster Fořtová Fortugno Foschi
Fossum Fosu Foti Fotihov Fotihova Fourie Fournier Fousek Fousková Frąckowiak Frączek Fraga Frahmeke Frami Franceschi Franceschini Francesconi Francese Francezi Franchi Franchini Francišković Francová
Frandsen Franecki Franěk Franey Franić Franjićabramić Franjićzelić Franková Frankowski Fransson Franta Frantz Franzè Franzis Franzmann Franzoni Frasca Frątczak Fratello Fratila Fratti Frauen
Frauendorf Frazi Frederiksen Fredriksen Fredriksson Frei Freigang Freimane Freimanis Freimann Freimuth Freisen Freitas Frenkel Frenzel Freriks Frey Freymond Frezza Frías Frick Fricke Fridrichová Fried
Friedek Friedenberg Friedli Friedmann Friesen Friess Frigan Frigerio Frisch Fritsch Frohn Frosch Frunza Frunze Frydrych Frydrychová Ftorek Ftoreková Fucci Fuchs Fuchsová Fučík Fučíková Fuentes
Fuhlbrügge Fujiati Fuksa Fuksová Fuller Fülöp Fumagalli Fumarola Fundak Fuoco Furdi Furgala Furlan Furno Furrer Furtuna Fusaro Fusco Fusenig Fuze Gaba Gabhezi Gabius Gabler Gáborová Gabrielli
Gabrielová Gabud Gačanović Gačević Gačić Gaćina Gaćinović Gađanski Gaddini Gadiaga Gadomski Gadschiew Gadžić Gagić Gagliano Gagliardi Gagović Gagričić Gagro Gähwiler Gaile Gailis Gailīte Gailītis
Gaina Gaitán Gajda Gajdoš Gajdošová Gajec Gajewski Gajgićmatić Gajski Gakstädter Galander Galarza Galasso Galati Gałązka Galeazzi Galić Galinac Galindo Galjak Galjen Galjer Gałka Gallardo Gallegos
Galli Galluzzo Galošević Galván Gálvez Gama Gamberini Gambino Gamboa Gámez Gamlin Gamper Gandhi Ganea Gangan Gangemi Gangnus Ganzmann Ganzžuparić Gaona Garatva Garau Garavaglia Garay Gargiulo Garibay
Garica Garifo Garofalo Garonja Garrido Garza Gąsior Gąsiorowski Gasjūne Gasjūns Gaspari Gasparini Gašparová Gašparovič Gašparovičová Gašpić Gassama Gasse Gasser Gastel Gastélum Gatta Gatti Gatto
Gatzka Gauder Gaudiano Gaudio Gavrić Gavrila Gavrilita Gavriliuc Gavrilović Gavrović Gaweł Gawlik Gawron Gawroński Gaytán Gazdić Gazibara Gažiová Gazivoda Gažo Gazzola Gbadamosi Gbogboade Gebhardt
Geese Gehre Gehrig Gehring Gehrke Geiger Geisendorf Geisler Geissler Genchi Genjega Genna Genoud Genovese Gens Gentili Georgescu Gerace Geraci Gerbennow Gerber Gerdel Gerhardt Gerhold Gerlach Germani
Gerschler Gervasi Gerwig Gesell Geyer Gfeller Ghale Gheorghiu Ghilardi Ghirmai Ghosh Giacalone Giaccio Giachi Giacomelli Giampaoli Giampaolo Giannelli Giannetti Giannini Giannone Giannotti Gianotti
Giansante Giardina Giardini Gibala Gibbs Gibson Giehl Gierisch Giesa Giesche Gigaba Giger Gigli Giglio Gigliotti Gilca Gill Gilliéron Ginneken Gioacchini Giordani Giorgetti Giorgi Giovannelli
Giovannetti Giovannini Giovinazzo Girard Girardet Girardi Giraud Giraudo Girbu Girón Girone Gisca Gislason Giudice Giuffrida Giugliano Giuliani Giunta Giurgiu Giusti Giustra Głąb Glasnović Glasson
Glatting Glavač Glavak Glavati Gleason Gleđa Gledić Gleichner Glintić Glođović Głogowski Glosli Glover Głowacki Gložanski Gluhović Glukčević Glumac Glumpak Gning Gningue Gobbi Göbel Göckeritz Gocník
Gocníková Godanj Godínez Godlewski Godoy Goebel Goedicke Göhler Gołąb Golban Goldbeck Goldfuss Goldkamp Goldkühle Goldner Gołębiewski Gołębiowski Golec Golićsamaržija Golinelli Goller Golling Gollnow
Gollum Golomski Gombai Gombay Gombert Gómez Gomis Goncear Gonta Gönültaş Gonzales Goodwin Goonam Goosen Góra Góral Gorczany Gordhan Gorea Górecki Gori Goričanec Gorjanski Górka Görlich Görmer Górniak
Górny Gotthardt Gottlieb Gottschalk Gottwald Gottwaldová Gotz Götzelmann Goudiaby Govender Govoni Gowda Goy Goyette Graber Grabež Grabić Grablović Grabovac Gracia Graczyk Gradištanac Gradojević
Gradzki Grams Gran Granà Granado Granados Granat Granata Granato Grandi Grandjean Grange Grasse Grassi Grasso Gratzky Grau Graudiņa Graudiņš Graur Gravina Graziani Grbeša Grebenaržarmen Grecu
Greenfelder Greenholt Greger Gregersen Gregori Gregorová Greguš Gregušová Greithanner Greppi Greschner Grezia Grgurević Gribuste Gribusts Grieco Griego Griem Griesbacher Griese Griffiths Grigoras
Grigorescu Grijalva Grilli Grillo Grimaldi Grimm Grīnberga Grīnbergs Grkavac Grkinić Grladinović Grob Grobelaar Grochowski Groduma Grodums Groebli Gromisch Groothuizen Grosjean Gross Grosser Grossheim
Grossi Grosskopf Grosu Grothaus Grothkopp Grotke Grötzinger Groza Grozdanović Grūba Grube Gruber Grubešićbarbir Grubnić Grubrová Grudzień Grün Grundmann Grundza Grundzová Grüner Gruning Gruppuso
Gruszczyński Gruszecki Gruszka Grygar Grygarová Grzegorczyk Grzelak Grzesiak Grzesik Grześkowiak Grznár Grznárová Grzyb Grzybowski Grzywacz Guajardo Gualtieri Guardado Guarino Guarneri Guarnieri
Guastella Guastone Gučanin Guerra Guerreiro Guerrero Guerrieri Guerriero Guerrini Guevara Guglielmi Guha Guida Guidetti Guidi Guidotti Guillén Guillot Guinand Guissé Gulam Güldemeister Gulgowski
Gulino Guliwe Gullì Gulyás Gumede Gummelt Gümüşpala Gunarto Günday Gundersen Guneta Gunjača Gunkel Gunnarsson Gunther Günz Gupta Gürbig Gürmen Gurrieri Gurule Gurung Gusan Gušanović Gušatović Gušavac
Guševac Gušić Gusikowski Gusmeroli Gušović Gustafsson Gutal Gutiérrez Gutjahr Gutkowski Gutmann Gutowicz Gutowski Gutrovac Gutschank Gutu Guzik Guzina Guzmán Guzun Gwacela Gwala Gwóźdź Gwoździk Gyasi
Gyawali Haack Habeeb Habel Häber Habibov Habibova Hablák Habláková Habšuda Habšudová Hache Hackbusch Hackelbusch Hackett Hađa Hadfield Hadwich Hadžibeganović Haferkamp Häfliger Häfner Hagenes Hahn
Haikal Hajdinjak Hajdu Hajduk Hájek Hájková Hajná Hajnc Hajný Hakala Håkansson Hakyemez Halák Haláková Halas Halász Hald Halda Haldová Halilyev Halilyeva Halimah Hallmann Hálová Haluška Halušková
Halvorsen Halvorson Hamal Hämäläinen Hamann Hamidov Hamidova Hamill Hamilton Hammes Hampl Hamplová Hamzaoğlu Hamzayev Hamzayeva Hanáček Hanáčková Hanák Hanáková Handayani Handoko Handžić Hane Hanekom
Hanenberger Hango Hanifat Hanižar Hanko Hanková Hannecker Hänni Hannich Hanniske Hanousek Hanousková Hánová Hansson Hanusová Hanzal Hanzalová Hanzl Hanzlík Hanzlíková Hanzlová Harač Haramija Harber
Hardiansyah Hargasser Harini Hariyah Harms Harnapp Haro Hartati Harter Harting Hartlieb Hartmanová Hartwig Hartz Haryanti Haryanto Hasanah Hasanica Haščák Haščáková Haschke Hašek Hašková Hasler
Hassanah Hasse Hassfeld Hastuti Hathorn Hattingh Hauck Haug Haugaard Haukelidsæter Haupt Hauser Havelka Havelková Haverney Havlíček Havlíčková Havlík Havlíková Havlová Havojić Havránek Havránková
Hayes Hayworth Hazes Heaney Hearne Heathcote Heberstreit Hechler Heck Hečko Hečková Heczko Heczková Hedegaard Hedermann Hediger Hedlund Heefer Hegedüs Heger Hegerová Hegmann Hehl Heidelmann
Heidenreich Heidler Heikkilä Heikkinen Heinemann Heinig Heinke Heinonen Heinze Heiser Heist Hejda Hejdová Hejduk Hejduková Hejl Hejlová Hejna Hejnová Heleta Hellmann Hellström Helmke Helpling Hendrych
Hendrychová Hengmith Henkel Hennezel Henriksen Henriksson Henriques Henríquez Hense Hensel Hentel Hentschel Hentschke Hepperle Heredia Heretik Heretiková Herjavec Herlambang Heřmánek Heřmánková
Hermanová Hermansen Hermansson Hermawan Hermecke Hermelin Hermiston Herms Hernádez Hernandes Hernández Herold Herrera Herrmann Herschmann Hertel Hertzog Herweg Herwig Herzenberg Herzog Hess Hesse
Hessek Hessler Hettinger Hetzler Heuck Heunis Heydemüller Heyden Hickle Hidayanto Hideo Hidošanin Hiebl Hikmatov Hikmatova Hildebrand Hildenbrand Hilgendorf Hiller Hilll Hills Hilpert Hiltunen Hincu
Hinek Hingsen Hingst Hinojosa Hinrichs Hintz Hirnštajn Hirsch Hirschberg Hirt Hirthe Hirvonen Hitchinson Hjort Hjorth Hladík Hladíková Hladká Hladký Hlapec Hlasni Hlatshwayo Hlaváč Hlaváček
Hlaváčeková Hlaváčková Hlaváčová Hlavatá Hlavati Hlavatý Hlávka Hlávková Hlinka Hlinková Hlongwa Hlongwane Hloušek Hloušková Hochstrasser Höcke Hodanovac Hodea Hodel Hodkiewicz Hodler Hodovanj Hoeger
Hofer Hoffmannová Hofmann Hofmanová Hofstetter Höft Hohenberger Hohl Hohn Höhne Hohnheiser Hohošbabić Hojimurodyev Hojimurodyeva Holan Holanová Holas Holasová Holcová Hold Holdt Holec Holeček
Holečková Holguín Holík Holíková Holinski Holl Hollard Holmberg Holmes Holmgren Holmqvist Holoubek Holoubková Holtfreter Holub Holubová Holuby Holubyová Holý Holz Holzdeppe Holzner Homa Homenick
Homola Homolka Homolková Homolová Honegger Honz Hooss Horáček Horáčková Horák Horáková Hördt Hořejší Horký Horna Horňák Horňáková Horne Horníček Horníčková Horník Horníková Hornung Horová Horská
Horský Horváth Horváthová Horvátová Hošek Hošková Hossa Hossová Hottinguer Hotz Houdek Houdková Hougaard Houška Houšková Hovanjek Hovorka Hovorková Howe Hoza Hozová Hrabal Hrabalová Hrabovská
Hrabovský Hradecká Hradecký Hradil Hradilová Hraško Hrašková Hrbáček Hrbáčková Hrbek Hrbková Hrdá Hrdina Hrdinová Hrdlička Hrdličková Hrdý Hrešićdubaić Hribar Hric Hricová Hrkalović Hrmo Hrmová Hrnčíř
Hrnčířová Hrnjak Hroch Hrochová Hromádka Hromádková Hron Hronová Hrubá Hrubeš Hrubešová Hrubý Hruška Hrušková Hrušovská Hrušovský Hrůza Hrůzová Huba Hubáček Hubáčková Hübenbecker Huber Hübl Hübner
Hubová Huckestein Hudak Hudcová Hudec Hudeček Hudečková Huebel Huel Huels Huerta Huet Hügel Hughes Huguenin Huhn Huixtlacatl Hujo Huke Hůlka Hůlková Humbert Huml Humlová Huneke Hunziker Hürlimann
Hurramov Hurramova Hurtado Husák Husáková Husakovićhodžić Huseby Hušek Hušková Hutagalung Hutapea Hutasoit Huth Hüttcher Hütter Huwiler Huzanić Hyatt Hýbl Hýblová Hynková Iacolare Iacono Iacovino
Iacovone Iandolo Iannaccone Iannello Ianni Iannone Iannucci Iaria Iatco Iazzetta Ibarra Ibe Ibikunle Ibodullohyev Ibodullohyeva Ibranović Ibrić Ibrohimov Ibrohimova Ičelić Ichim Ierardi Iersel Iezzi
Iglesias Igov Igrić Ihasz Ihly Ihnačák Ihnačáková Ihtiyorov Ihtiyorova Ikromov Ikromova Ilančić Iličin Iliescu Ilin Ilinčić Ilisić Ilıcalı Illés Illing Ilori Ilupeju Ilyosov Ilyosova Imhof Immelman
Impellizzeri Improta Imronov Imronova Indelicato Ingrassia Innocenti Inzerillo Iodice Ionita Iordache Iorga Iotti Iovino Iovu Ippoliti Irawan Irfandi Irimia Irizarry Isakov Isaksson Isbrücker
Isekenmeier Isler Islomov Islomova Ismoilov Ismoilova Isokun Ispas Išpiranović Ištoković Istrate Istrati Išvan Iswahyudi Iten Itt Iuliano Ivančan Ivanišić Ivankovićbon Ivanovs Ivas Ivascu Iversen Ivić
Ivkovac Iwanowski Iwański Iyalla Iyanda Iyengar Iyer Izdebski Izzi Izzo Jaarsveld Jablanov Jaćimović Jackowski Jacobi Jacobsen Jacobson Jaćović Jäggi Jagiełło Jagielski Jagodić Jagodziński Jagusch
Jagušić Jahn Jahnke Jahoda Jahodová Jailani Jaimes Jain Jaiyeola Jakab Jakeš Jakešová Jakl Jaklová Jakobčin Jakobek Jakobs Jakobsen Jakobsson Jakolić Jakoubek Jakoubková Jakubcová Jakubczyk Jakubec
Jakubiak Jakušmejarec Jalolov Jalolova Jaman Jambor Jamiu Jamolov Jamolova Jamrozy Jamshidov Jamshidova Janáček Janáčková Janák Janáková Janas Janata Janatová Janča Janček Jančeková Jančík Jančíková
Jančová Janda Jander Jandová Janeček Janečeková Janečić Janečka Janečková Janeković Janevski Jangid Janiak Janíček Janich Janicki Janíčková Janík Janíková Janiszewski Janke Jankovićbešlić Jankovitch
Jankovska Jankovskis Jankowiak Janků Janoševićfranz Jánošík Jánošíková Janoška Janošková Janota Janotová Janoušek Janoušková Janovská Janovský Janowski Jansa Jánská Jánský Jansone Jansons Jansová
Jansson Jantjies Jantošovič Jantošovičová Janů Januar Januško Januszewski Jáquez Jaramillo Jardan Jareš Jarešová Jarets Jarnec Jaroš Jarošová Jarosz Järvinen Jarząbek Jašarević Jašek Jasinski
Jaśkiewicz Jaskolski Jašková Jasso Jastrzębski Jasuryev Jasuryeva Jauk Javlonov Javlonova Javohirov Javohirova Javůrek Javůrková Jazbinšek Jazvinšak Jeanneret Jech Jechová Jedlička Jedličková
Jedľovská Jedľovský Jędrzejczak Jędrzejczyk Jędrzejewski Jeftić Jeftović Jegorov Jēkabsone Jēkabsons Jelačić Jelašić Jelen Jelenová Jelínek Jelínková Jelisavac Jellinghaus Jendek Jendeková Jeníček
Jeníčková Jenkač Jenkins Jenni Jeorga Jeppesen Jerab Jeřábek Jeřábková Jerde Jeremić Jereminov Jergić Jerinić Jerinkić Jerkov Jerković Jerschabek Jespersen Jeuša Jevđenić Jevđenović Jevđević
Jevremčević Jevremov Jevremović Jevrić Jevrosimov Jevrosimović Jevtanović Jevtić Jevtović Jezdić Jezdimirović Ježek Jezierski Ježková Ježová Jílek Jílková Jiménez Jimínez Jimoh Jindrová Jíra Jirák
Jiráková Jiránek Jiránková Jirásek Jirásková Jiřík Jiříková Jirka Jirková Jirků Jiroušek Jiroušková Jírová Jirsa Jirsová Jocković Johannessen Johannsen Johansen Johansson Johar Johnová Johns Johnsen
Johnston Jokanović Jokić Jokičić Jokin Jokinen Joković Joksimović Joly Jonášová Jonata Jonatová Jonsson Jordaan Jordanović Jørgensen Josan Joshi Josić Jossa Jostiak Joubert Jovančević Jovanovićfiličić
Jovičić Jóźwiak Jóźwik Juárez Jucken Juhász Juhl Jukuma Jukums Jumiķe Jumiķis Junck Junek Jungbluth Jungton Junková Jurado Jurašić Jurašković Jurčík Jurčíková Jurečka Jurečková Jurek Juřica Juřicová
Juřík Juříková Jurina Jurinová Jurišević Jurišić Jurišićspajić Jurišin Jurjević Jurkiewicz Jurkovič Jurkovičová Jurkowski Justesen Juszczak Juwita Kabát Kabátová Kabić Kablinović Kačaniklić Kačar
Kačarević Kačavenda Kačírek Kačírková Kacprzak Kaczmarczyk Kaczmarski Kaczor Kaczorowski Kaczyński Kadar Kadeřábek Kadeřábková Kadijević Kadlec Kadlecová Kadnar Kadri Kaesmacher Kafenda Kafendová
Kafka Kafková Kafle Kägi Kahl Kahlert Kahles Kahlmeyer Kahveci Kahyang Kainović Kaisrová Kaitović Kajganić Kakkar Kaláb Kalaba Kalabić Kalábová Kalajanović Kalajdžić Kalajić Kalajitović Kalamiza Kalaš
Kalašová Kalēja Kalējs Kalendić Kaleta Kalić Kälin Kalinová Kalinowski Kalinski Kaliská Kaliský Kalisz Kalivoda Kalivodová Kallabis Kállay Kállayová Kallensee Kallio Kallis Kalna Kalnāja Kalnājs
Kalniņa Kalniņš Kalns Kalocsay Kalous Kalousek Kalousková Kalousová Kalová Kaluđerski Kałuża Kalyan Kamat Kamenički Kameník Kameníková Kamenov Kamoliddinyev Kamoliddinyeva Kamolov Kamolova Kampf
Kampschulte Kaňa Kanaria Kandé Kandecki Kandji Kanea Kanić Kaniewski Kanimal Kaniyar Kanižaj Kaňka Kaňková Kaňová Kantor Kantorová Kanzaki Kaplangı Kaplanová Kapoor Kappe Kappler Kaproncai Kapša
Kapulica Kapusta Karaböcek Karać Karačić Karadamis Karadaş Karađorđević Karaduman Karaer Karajčić Karakašević Karamarković Karamata Karapetrić Karas Karásek Karašićević Karásková Karasová Karatošić
Karaulac Karaulić Karavidić Karban Karbanová Karczewski Kardache Kardinal Kardoš Karem Karhoff Karika Karikari Karjalainen Karki Kārkliņa Kārkliņš Karlak Karlić Karlík Karlíková Karlinski Karlová
Karlsen Karlsone Karlsons Karlsson Karpiński Karrass Karul Karulová Karus Karwowski Kasal Kasalová Kašanin Kasapoğlu Kasavica Kaselj Käser Kašík Kašíková Kašiković Kašpárek Kašpárková Kašparová
Kasperek Kasprzak Kasprzyk Kass Kassé Kassulke Kašterović Kastner Kaszuba Katarinček Käther Kathrada Katić Katoi Katona Katruša Katulić Katzinski Kaufmann Kaul Kauliņa Kauliņš Kaur Kausemann Kautzer
Kavaklıoğlu Kavka Kavková Kawecki Kawohl Kazda Kazdová Kazenski Kazmarek Kaźmierczak Kébé Keçeci Kedzierski Kędziora Keebler Keeling Keiner Ķeizare Ķeizars Kekić Keleka Keleman Kelemen Keller Kelm
Kemfelja Kemmer Kempe Kempis Kempter Ķēniņa Ķēniņš Keníž Kenížová Kępa Kerekes Kerl Kerluke Kertzmann Keseroğlu Kešina Kesselring Kesselschläger Kessler Kette Kettenis Keung Khadka Khanna Khatri
Khawula Khouma Khoza Khumalo Khumalu Khuzwayo Kićanović Kičema Kićeskulov Kićevac Kičić Kiehn Kiełbasa Kiessling Kihas Kihn Kilback Kinadeter Kindelan Kindl Kindlová Kinnunen Kinzel Kinzy Király Kirch
Kirlin Kirst Kisabaka Kišfalubac Kisiel Kiss Kita Kitić Kitonjić Kizivat Kılıççı Kıraç Kjær Kjeldsen Klabuhn Klačar Kladar Kladarin Klanac Klander Klapec Klapka Klapková Klasanović Klašnja Klauder
Klausen Kļaviņa Kļaviņš Klečina Klečka Klečková Kleeberg Kleiber Kleinert Kleininger Kleinmann Kleinsteuber Kleiss Klementová Klemme Klikovac Klíma Klimczak Klimek Klimentová Klimeš Klimešová Klímová
Klimović Klinac Klincov Klinger Klinić Klišanin Klječanin Klocko Klopsch Klose Kłosowski Kloss Klouček Kloučková Klouda Kloudová Kluge Klusener Kluwe Kmeť Kmeťová Kmieć Kmiecik Knabe Knapik Knapová
Kneifel Knetsch Knippel Knoblich Knoetze Knoll Knorr Knorscheidt Knotek Knotková Knudsen Kobela Kobia Kobs Kocabıyık Kocchar Kochan Kochová Kočí Kocián Kociánová Kočiš Kočišová Kocman Kocmanová
Koçoğlu Kocourek Kocourková Kocsis Koçyiğit Koczulla Koderisch Koehl Koelpin Koenig Koepp Kofferschlager Kofler Kofranek Kogan Kogut Koha Kohle Köhler Kohlmann Kohnle Kohout Kohoutek Kohoutková
Kohoutová Köhrbrück Köhre Kohrt Kohs Koirala Koivisto Koj Kojčić Kojčinović Koka Kokanov Kokanović Kokar Kokoškov Koković Koláček Koláčková Kolade Kolak Kolaković Kołakowski Kolář Kolarac Kolarević
Kolarić Kolařík Kolaříková Kolarov Kolářová Kolasa Kolb Koleiski Kolek Kolembus Kolesár Kolesarić Kolesárová Kolgjeraj Kolková Kollár Kollárová Kolly Kolman Kolmanová Kolnik Kolniková Kołodziej
Kołodziejczyk Kołodziejski Kolokas Kolompar Kolonja Kölotzei Kolović Kolundžić Kolundžićradić Kolundžija Komad Komadinić Komadinović Komak Komanov Komanović Komar Komarčević Komarčić Komárek Komarica
Komárková Komarnički Komaromy Komarov Komatina Komatinović Komatović Komazec Komilov Komilova Komínek Komínková Komljen Komljenović Komluški Komnenić Komnenov Komnenović Komoll Komorowski Komronov
Komronova Končar Kondža Konečná Konečný Kong Koníček Koníčková Konieczna Konieczny Konig Konopelski Konopka Konow Konta Konté Konya Koob Koomson Kopalová Kopanec Kopas Kopczyński Kopeć Kopeček Kopecká
Kopečková Kopecký Kopečná Kopečný Köpernick Kopf Kopřiva Kopřivová Korbel Korbelová Korda Kordić Kordin Kordulup Korec Korecová Korhonen Korica Kořínek Kořínková Korkutović Körmükçü Korol Korotaj
Korpaš Korša Korta Kortajarena Korušac Korzeniowski Kosalec Košanin Košarac Košćalek Kosenkow Köseoglu Košević Kosík Kosíková Kosina Kosinová Kosiński Koskinen Košničar Košničarević Kosoko Kosová
Kosowski Košpić Koss Kostadinović Košťál Košťálová Kostecki Kostić Kostin Kostka Kostkaová Kostková Kostrec Kostrecová Kostrzewa Koštunica Košutarac Košutić Koszewski Kotaranin Kotaraš Kotarčević
Kotarlić Kotas Kotasová Kotek Kotević Kotková Kotlár Kotlárová Kotowski Kotrba Kotrbová Kotrljanović Kotzin Kouba Koubaa Koubek Koubková Koubová Koudela Koudelka Koudelková Koudelová Koukal Koukalová
Kouřil Kouřilová Koutná Koutný Kovacek Kovačić Kováčik Kováčiková Kováčová Kovacs Kovalski Kovář Kovařík Kovaříková Kovářová Kovčin Kovinčić Kovinjalo Kovjanić Kovljenić Kovrlija Kowal Kowalczuk
Kowalewski Kowalick Kowalik Kowalinski Koya Köybaşı Köylüoğlu Koza Kozakiewicz Kozáková Kozarac Kozarev Kozarević Kozarski Kozel Kozey Kozić Kozieł Kozioł Kozlica Kozlina Kozlová Kozlovački Kozma
Kozová Kraft Kragl Kragulj Kraguljac Krahovski Krainčanić Krajči Krajcik Krajčír Krajčírová Krajčo Krajčová Krajčovič Krajčovičová Krajewski Krajíček Krajíčeková Krajíčková Krajina Krajinović
Krajišnik Krajnović Krakowiak Král Králíček Králíčková Králík Králíková Kralj Kralja Kraljinović Králová Kramarić Krance Krancis Kranjski Kranz Krasić Krastiņa Krastiņš Krátká Krátký Kratochvíl
Kratochvílová Kratofil Krauel Kraule Kraulis Kraus Krausová Krauspe Krauze Krawiec Krčevinac Krčmář Krčmarević Krčmářová Kreb Krebs Křeček Křečková Kreiger Kreissig Krejčí Krejčík Krejčíková Krejčíř
Krejčířová Krejčová Kremanac Kremenović Křenek Křenková Krēsliņa Krēsliņš Kresoja Kresojević Kresonja Kresse Kreštalica Kreutz Krga Kričak Krička Kričković Krieger Krieva Krieviņa Krieviņš Krievs
Krige Krilović Krinulović Krippner Krišan Krišanov Krišanović Kristensen Kristiansen Kristić Kristoffersen Krištofová Krivaćević Krivaja Křivánek Křivánková Krivčević Krivda Krivokuća Krivošić
Krivošija Kříž Křížek Križić Křížková Křížová Krkalo Krkeljić Krkić Krkljuš Krkobabić Krnjajić Kröckert Krodinger Kröger Krogh Krohn Królikowski Kron Kronberga Kronbergs Kropáček Kropáčková Kroupa
Kroupová Krpović Krsmanić Krsmanović Krsmić Krspogačin Krstajić Krstanović Krstekanić Krstić Krstičić Krstin Krstinić Krstivojević Krstonić Krueger Krug Krügel Kruger Krukowski Krull Krūmiņa Krūmiņš
Krupa Krupička Krupičková Krupiński Krupka Krupková Krupová Krušarovski Kruschinski Krušković Kruszewski Kružević Krvavac Krysiak Krzemiński Krznarić Krzyżanowski Kshlerin Książek Kubacki Kubadov
Kubadova Kubánek Kubánková Kubátová Kubcová Kubec Kubelka Kubelková Kubena Kubera Kubeš Kubešová Kubheka Kubiak Kubica Kubíček Kubicki Kubíčková Kubicová Kubík Kubíková Kubín Kubínová Kubiš Kubišová
Kubli Kubová Kuča Kučara Kučera Kučerová Kuchař Kucharczyk Kuchařová Kucharski Kuchta Kuchtová Kućinac Kuciński Kučová Küçükler Kuczyński Kuday Kudeljaš Kudláček Kudláčková Kudrna Kudrnová Kufahl
Kuhar Kuhic Kuhlee Kuhlman Kúhn Kühnel Kühnemund Kuhnen Kúhnert Kühnke Kühnl Kujavec Kujawa Kujawski Kukla Kuklová Kukuljica Kukuružnjak Kula Kulaksızoğlu Kulesza Kulhánek Kulhánková Kulhavá Kulhavý
Kulig Kulik Kulimann Kuliński Kulma Kulmane Kulmanis Kumbernuss Kumcuoğlu Kumi Kummle Kunc Kuncová Kunene Kuneš Kunešová Küng Kunićbukovac Kunštek Kunter Kunz Kunze Kupcová Kupec Kupfer Kuphal Kupka
Kupková Kupprion Kuprion Kupusinac Kuraica Kurćubić Kurek Kurevija Kuridža Kurija Kurilić Kurjačić Kurjački Kurka Kurková Kurmazović Kurniawan Kurnicki Kurnoga Kurobasa Kurowski Kurrat Kurschilgen
Kürsteiner Kurtak Kurtanjek Kurtović Kurtuma Kuručev Kurucić Kurutluoğlu Kurzemniece Kurzemnieks Kušan Kusanović Kuschewitz Kuschmann Kusi Kušić Kuske Kušljević Kušljić Kusmawati Kustermann Kusumo
Kuswandari Kuswoyo Kutch Küter Kutlay Kutlija Kutscherauer Kutzner Kuvalis Kuypers Kužel Kuželj Kuželová Kužet Kuzmanić Kuzmanićšarac Kuzmanovićđorđević Kuzmina Kuzucu Kvačanović Kvapil Kvapilová
Kvarme Kvasina Kvasnička Kvasničková Kvekić Kvrgić Kwaakye Kwan Kwarteng Kwaśniewski Kwiecień Kwieciński Kwong Kyncl Kynclová Kyseľ Kysela Kyselová Laack Laakso Laaksonen Labadie Labalo Laban Labanac
Labate Labotić Laboy Labuda Labudová Labus Lačanin Lāce Lacerda Lacina Lacinová Lācis Lack Lacko Lacková Laćman Lačnjevac Lacroix Ladega Lađevac Lađević Ladewig Lađinović Laezza Laforza Laganà
Lagrange Lahtinen Lailasari Laine Laitinen Laitkam Laiviņa Laiviņš Lakatoš Lakatošová Laketa Laketić Lakić Lakin Lakomy Laksmiwati Laletin Lalić Lamacchia Lambelet Lamberti Lambić Lamos Lamula Landa
Landi Landmane Landmanis Landmann Landová Langeveldt Langfeld Langhirt Langosh Langová Langr Langrová Langworth Lanig Lanteri Lanz Lanza Lapčević Lapenna Lapiņa Lapiņš Łapiński Lapsiņa Lapsiņš Lari
Larkin Larsen Larson Larsson Lascio Laskowski Lasmane Lasmanis Lasota Látal Látalová Latifat Latini Latkovska Latkovskis Latorre Lattanzi Latupono Lauberga Laubergs Laubscher Lauckner Lauinger
Laureano Lauridsen Laursen Lausecker Laux Lavecchia Lavička Lavičková Lawal Laws Lax Lazanski Lazarac Lazarev Lazarević Lazari Lazarov Lazendić Lazetić Lazić Lazin Lazinica Lazizov Lazizova Lazuardi
Lazzari Lazzarini Leahu Leal Leale Leannon Lebeda Lebedová Leberer Lebrón Lebsack Lecca Lecce Lečić Leclerc Leclercq Lecomte Ledda Ledesma Ledner Lefevre Leffler Leggio Legrand Legros Legzdiņa
Legzdiņš Lehner Lehtinen Lehto Lehtonen Leibold Leide Leimbach Leinonen Leipold Leist Leite Leiter Leiteritz Leitheim Leiva Leiwesmeier Lejiņa Lejiņš Lejniece Lejnieks Lelli Lelović Lemaić Lemaire
Lemajić Lembede Lemić Lemke Lemoine Lemus Lenart Lenfers Lengyel Lenhard Lenk Lentini Lenz Lenzi Leonardi Leoncini Leonetti Leontijević Leopardi Lepore Leposavić Lepović Leppänen Lepšanović Lepšík
Lepšíková Lepthin Lequesne Lerma Lero Leroux Lesch Leschnik Lesendrić Lešević Lesiak Lešina Lesmana Leśniak Leśniewski Leszczyński Letsoalo Letzelter Leuba Leunberger Leuschke Leutarević Leutenegger
Levá Levajac Levanić Lewicki Lewke Leyckes Leye Leyva Lezzi Líbal Líbalová Liberati Librizzi Licata Liccardo Licciardello Līce Lichtenfeld Lichtl Līcis Licitra Līdaka Līdaks Liebach Liebe Liebich
Liebold Lieder Lielmane Lielmanis Lienshöft Liepa Liepiņa Liepiņš Ligorio Liguori Lilić Limbu Limón Limoncuoğlu Linares Lind Lindberg Lindenmayer Lindgren Lindholm Lindner Lindqvist Lindström Linhart
Linhartová Liniger Linnenbaum Liotta Lipar Lipari Lipiński Lipka Lippe Lippi Lippmann Lippolis Lipske Lipski Lipták Liptáková Lipus Lischka Lisi Lisická Lisický Lisiecki Liška Lišková Lisnic Lisowski
Littel Litterio Little Liuzzi Livaja Livazović Liverani Ljevnaić Ljiljan Ljubojević Ljubomirović Ljubotina Ljubović Llamas Lobinger Loboda Loča Locatelli Locci Lochner Lockman Loddo Lodi Lodiņa Lodiņš
Loera Loffredo Löfgren Logina Logožar Logsch Lohmann Lohre Lohse Loiacono Lokar Lolli Lombard Lombardini Lombardo Lomeli Lomić Lomović Lonardi Lončar Longhi Longo Longobardi Longoria Loogen Lorencová
Lorentzen Lorenzini Loreti Loreto Lorusso Losch Lošićkrizmanić Loska Lotito Lotter Loubser Louda Loudová Loum Loureiro Lourinho Lovato Lovrić Löwa Lowe Loy Loya Lozada Lozano Lubina Lubinová Lübke
Lubowitz Lučanović Lučar Lucarelli Lucarini Lucchese Lucchesi Lucero Luchetti Luchian Luchini Luciani Lučić Lucidi Luconi Łuczak Ludban Ludolf Ludvíková Lueilwitz Luettgen Luevano Lufft Lugli Lugo
Lukáč Lukačević Lukačin Lukáčová Lukács Lukášek Łukasiewicz Łukasik Lukášková Lukášová Łukaszewski Lukenda Lukendić Lukeš Lukešová Lukićkovanović Lukoschek Lund Lundberg Lunde Lundgren Lundin
Lundqvist Lundström Lung Luongo Lupasco Lupascu Lupi Lupica Lupo Luppi Luppino Lupták Luptáková Lupu Lüscher Lūse Lūsis Lustenberger Lutfiyev Lutfiyeva Lutfullohov Lutfullohova Lüthi Luthuli Luyken
Luyt Lužaić Luzi Luzzi Mabaso Mabhida Mabizela Mabrukov Mabrukova Mabunda Macák Macáková Macaluso Macanić Macari Macchi Macchia Macdonald Macedo Macejkovic Macek Macele Macgyver Machač Macháček
Macháčková Machačová Machado Machala Machálek Machálková Machalová Machová Maciąg Macías Maciejewski Mackiewicz Macko Macková Maćkowiak Macovei Macrì Macura Macurová Maczey Madan Madej Madejová Mäder
Madetzky Madić Madidov Madidova Madsen Madubuko Maduma Madunićflauder Madžić Maestas Maffei Maftei Magalhães Magaña Magar Magdalenić Magdić Maggiani Maggio Maggiore Magi Maglajić Magliocco Magnani
Magnussen Magnusson Magoza Magyar Mahabeer Mahajan Mahanov Mahanova Maharani Mahardika Maharjan Mahestri Maheswara Maheswari Mahlangu Mahmudi Mahrusov Mahrusova Maiello Maier Maillard Mainardi Maio
Maione Mair Maisch Majača Majcan Majcher Majchrzak Majer Majerová Majeská Majeský Majka Majkić Majnik Majović Majstorović Majstrenko Mäkelä Makhanya Makinde Mäkinen Makkink Makowski Maksimović
Makuachukwu Malachovská Malachovský Malagoli Malan Malaspina Malatesta Malavasi Malave Malbašik Maldonado Malec Maleček Malečić Małecki Malečková Malenica Malerba Malešević Malfa Malićanin Malicki
Malíková Malinga Malinić Malinová Malíšek Malíšeková Maliszewski Malivuk Malizia Málková Malkus Mallmann Malmgren Malobabić Malojčić Maltašić Malucha Maluleke Malvić Malý Mamaliga Mamojka Mamojková
Mamula Maňák Maňáková Manastirlić Manca Mancinelli Mancino Mancuso Mandarić Mandasari Mandić Mandoković Mandrapa Mané Manea Manetti Manfredi Mangane Mangano Mangione Mangunsong Manica Manicone
Maniscalco Manjak Manjenčić Mann Manninen Mannino Manno Manns Manolache Mansell Månsson Mansurov Mansurova Mante Manti Mantovani Manullang Manz Manzanares Manzella Manzi Manzo Maphisa Maqsudov
Maqsudova Maračić Maragno Marahrens Marais Marak Maraković Maran Marangi Marangon Marangoni Marani Marano Marar Marasović Marbun Marčec Marcelli Marcet Marchal Marchand Marchesan Marchese Marchesi
Marchesini Marchetti Marchetto Marchewka Marchewski Marchi Marchini Marčik Marcinko Marcinková Marčinković Marcinkowski Marcon Marconi Marcovecchio Marcucci Marcussen Marczak Mardari Mardhiyah
Mardonov Mardonova Mareček Marečková Marega Marelli Mareš Maresca Marešová Margić Marginean Margiotta Margis Mariani Mariánová Marić Maričević Mařík Maříková Marinčić Marinelli Marinescu Marini
Marinković Marinović Marinucci Mariotti Marisavljević Mariucci Mariz Marjanov Marjanović Markham Markiewicz Markotić Marková Markovićšarac Markowski Marks Marmeggi Marner Maro Maroević Marone Marongiu
Marošićević Marotta Marović Marpaung Marquardt Marquart Márquez Marra Marras Marrazzo Marrero Marrone Marroquín Maršálek Maršálková Marschek Marsella Marsenić Maršík Maršíková Marsili Marszałek Martać
Martelli Martellucci Mårtensson Marti Martinac Martincová Martinec Martinek Martinelli Martines Martinková Martinov Martinović Martinsen Martinsson Martorana Martucci Marunica Marx Marxen Maryati
Marzano Marzec Marzi Marziali Marzocchi Masaryk Masaryková Mascareñas Mascia Masciandaro Mascolo Mašek Maseko Mashinini Masi Masia Masiero Mašková Maslać Maślanka Maslo Maslová Masłowski Mašojević
Masopust Masopustová Massari Massaro Massimi Masson Mastrogiacomo Mastroianni Mastronardi Mastropietro Masucci Matanić Matarazzo Mataz Mateescu Matějíček Matějíčková Matějka Matějková Matera Mathebula
Mathes Mathies Mathisen Mathiszik Matiaško Matiašková Matić Matijanić Matijašević Matijević Matisone Matisons Matorić Matos Matoušek Matoušková Matoušová Matranga Matschke Matta Mattei Mattern
Matteucci Matthes Matthey Mattila Mattioli Matton Mattsson Matula Matulová Matusiak Matusina Matuška Matušková Matuszak Matuszewski Matyášová Matysiak Matysová Mau Maugeri Maurer Mauri Maurizi Mauroff
Mautner Mautone Mauzer Mavdudyev Mavdudyeva Mavlonov Mavlonova Mavundla Maxa Maxová Mayasari Maybach Mayer Mayerová Mayert Mayhoş Mayorga Mayowa Mazánek Mazánková Mazibuko Mazilu Mazjāne Mazjānis
Mazurek Mazurkiewicz Mazza Mazzanti Mazzarella Mazzaro Mazzei Mazzeo Mazzi Mazzini Mazzocchi Mazzola Mazzoleno Mazzone Mazzoni Mazzotta Mazzotti Mbacké Mballo Mbatha Mbende Mbèngue Mbodj Mboup Mbow
Mbuso Mcclure Mccullough Mcdermott Mcglynn Mchunu Mclaren Mclaughlin Mclean Mcmillan Mebold Mecca Mečiar Mečiarová Medeiros Medek Medeot Medhurst Medková Medne Mednis Medrano Medugno Medveď Medveďová
Meeuwis Megantara Megdanac Megna Mehl Mehlhorn Mehloluhlaza Mehlorn Mehra Mehrotra Meichtry Meiere Meili Meintjies Meireles Meisch Meissner Meister Mejía Mekša Mekšs Melandri Melcer Melcerová Meldere
Melderis Mele Meléndez Melgar Meli Melicharová Melillo Mellett Melngaile Melngailis Melo Meloni Melzer Memoli Mena Menard Mencarelli Menchaca Mencl Menclová Menconi Méndez Mendoza Mendy Menegatti
Menemencioğlu Menéndez Menga Mengoni Menna Menne Menon Menozzi Menrat Menšík Menšíková Mensing Meraz Mercado Mercier Mercuri Mereu Mereuta Merian Merli Merlo Mermoud Merola Merseburg Merta Mertoğlu
Mertová Mertz Merwe Merz Mesa Mesarić Mesarošbelanji Meškūna Meškūne Meškūns Mesloh Mesquita Messana Messina Meszaroš Mettler Metz Metzger Metzner Meunier Mewes Meylan Meza Mezei Mfeka Mfumu Mgenge
Mhlanga Mhlongo Mičan Micco Miccoli Miceli Michalak Michalcová Michalczyk Michalec Michálek Michalík Michalíková Michálková Michallek Michalová Michałowski Micheletti Michelucci Michiels Michna
Michnová Micillo Mička Mičková Micu Mielczarek Mielke Mierzejewski Miettinen Migliaccio Miglio Migliore Migliorini Mignogna Mihaila Mihailescu Mihailov Mihailova Mihailovs Mihál Mihalache Mihalachi
Mihalcea Mihalik Mihaliková Mihaljec Mihálová Mijaković Mijatović Mijić Mijota Mikac Miķelsone Miķelsons Mikeš Mikešićmerda Mikešová Mikićvučak Mikitenko Miklaś Mikloško Miklošková Miko Mikodanić
Mikołajczak Mikołajczyk Miková Mikula Mikulášek Mikulášková Mikulík Mikulíková Mikulová Mikulski Mikuš Mikušová Mikuta Milak Milaković Milani Milanković Milazzo Milczarek Milea Milella Miler Milewski
Milišićkovačević Militaru Militello Miljanović Millidge Mills Milotová Milsom Mináč Mináčová Minah Minář Minařík Minaříková Minářová Mindru Minelli Mingarelli Minniti Mintzlaff Miotto Mirabella
Miramontes Miranov Miranova Mirazizov Mirazizova Mirea Mireles Mirga Mirgová Mironov Mironova Mirski Mirziyoyev Mirziyoyeva Miščančuk Mishra Misiak Mišík Mišíková Miśkiewicz Mistretta Misztal
Mitanović Mitoš Mitu Mkhatshwa Mkhize Mládek Mlađenović Mládková Mlčoch Mlčochová Mlejnek Mlejnková Mlikota Młynarczyk Mngomezulu Mnisi Mocan Mocanu Moccia Mockenhaupt Möcks Modica Modise Modzelewski
Moedl Moeller Moen Moffa Mofokeng Moga Mogbadunade Mögenburg Moguenara Mohirov Mohirova Mohnacki Mohr Mohrhard Möhsner Moisei Mojica Mojžíšová Mokrá Mokroš Mokrošová Mokrý Mokwena Möldner Moldovan
Moldovanu Moldoveanu Molefe Molenda Molinari Molinaro Molitor Möllenbeck Møller Mollica Möllinger Molnár Molnárová Moloi Molteni Molzan Momčilović Monaca Monache Monaci Monaco Monahan Mondragón
Monnard Monni Monod Monroy Montag Montagna Montagner Montalbano Montalto Montalvo Montanari Montanaro Montañez Montaño Montefusco Monteleone Montemayor Montemurro Montero Monteros Monterosso Montes
Montesano Montéz Monti Monticelli Montoya Moonsamy Moormann Moors Moosa Morabito Moraes Morais Morales Morandi Morar Morari Moraru Moras Moravčík Moravčíková Moravcová Moravec Morávek Morávková Morawo
Morawski Morax Moraz Mordenti Mordhorst Morelli Morello Moretto Morgante Morhelfer Mori Moriconi Morin Morini Morissette Morkel Moro Moroni Morová Morozova Morozovs Morra Morreale Morri Morrison
Morrone Mörsch Mortensen Mosca Moscato Moscheles Mosciski Moseley Moser Moslavac Moss Mosti Mota Motalo Motaung Motchebon Motisi Motl Motloung Motlová Motta Motteau Mottet Mottola Motyčka Motyčková
Motyka Motzenbbäcker Moučka Moučková Moudrá Moudrý Moulin Moura Moya Mphahlele Mqwebu Mráček Mráčková Mráz Mrázek Mrázková Mrázová Mrkvička Mrkvičková Mroczek Mroczkowski Mróz Mrozek Mrugalla Msibi
Mthembu Mthethwa Mtolo Mtshali Mucalj Mucavac Muceniece Mucenieks Mucha Muchová Muckenthaler Mudau Mudie Mueller Mues Mufizov Mufizova Muhammadov Muhammadova Muhar Mühleis Muhsinov Muhsinova Muhtorov
Muhtorova Muinat Muižniece Muižnieks Mukaram Mukhopadhyay Mulas Mulè Müllerová Mulrain Mulyani Munaro Munch Munda Munguía Munifyev Munifyeva Muñiz Munk Munkaš Muñoz Munsamy Muntean Mura Muradbašić
Murati Muratore Murawski Murazik Muresan Murgia Murillo Muro Murodov Murodova Murolo Murru Murtas Musat Muschg Musella Musi Musiał Musil Musilová Musso Mustafoyev Mustafoyeva Musteata Mustonen
Musulmonov Musulmonova Musumeci Musy Muszyński Mutiat Muzaffarov Muzaffarova Muženjak Mužík Mužíková Mybs Myburg Myburgh Mydlo Mydlová Myhrer Myška Myšková Nababan Nabein Nabow Nača Naglav Nagy
Nagyová Nagypalfi Naik Nainggolan Nair Najduk Nájera Najman Najmanová Najmiddinov Najmiddinova Najmudin Nalbantoğlu Namaga Nambeesan Namboothiri Namiķe Namiķis Nanaić Ñañez Nannen Nanni Napierała
Napitupulu Napolitano Nappi Naranjo Narcisi Nardo Narimonov Narimonova Narpati Narváez Nascimento Nashiruddin Nasriddinov Nasriddinova Nastase Nastvogel Nasyiah Nasyidah Natali Nathania Natsir Nau
Naubert Naude Nauer Naumann Naumovskičizmar Nava Navarra Navarrete Navarro Navrátil Navrátilová Nawrocki Nawrot Nayar Nazifov Nazifova Nazrullohyev Nazrullohyeva Ncusi Ndaba Ndandali Ndao Ndaw Ndebele
Ndione Ndir Ndlovu Ndong Ndour Ndoye Ndukwu Neacsu Neagoe Neagu Neamtu Nebioğlu Nečas Nečasová Nechita Necula Nedbal Nedbalová Nedelcu Nedoma Nedomová Nedvěd Nedvědová Negara Negoita Negrea Negrete
Negri Negrón Negru Negruta Nehru Neimke Nejedlá Nejedlý Němcová Němec Němeček Němečková Nemes Nemet Németh Nenadov Nenadović Nerius Nesladek Nešpor Nešporová Nesti Nesvadba Nesvadbová Neto Neubauer
Neubauerová Neubert Neuendorf Neumair Neuman Neumann Neumannová Neumanová Neupert Neurohr Neuschwander Nevárez Neves Nezaj Ngai Ngcobo Ngcolosi Ngema Ngom Ngubane Nguèr Nguyenová Ngwazi Ngwenya Nhlapo
Nhleko Niane Niang Niass Niasse Nica Nicastro Niccolai Nicolaev Nicolay Nicolescu Nicoletti Nicolini Nicolosi Nicosia Nicotra Niculae Niculescu Nieddu Niedermeier Niedra Niedziela Niedzielski
Niedźwiecki Niekerk Nieklauson Nielsen Niemczyk Niemi Niemiec Nieminen Nienow Nieto Nieves Niewiadomski Niggeler Nigro Nikolaus Nikolićkovačić Nilsen Nilsson Ninalowo Ningrum Niroula Nistor Nita Nitra
Nitu Nitzsche Nizomiddinov Nizomiddinova Nizomov Nizomova Nkansa Nkansah Nkomo Nkosi Noack Nobile Nobili Nobre Nocentini Nocera Nocerino Nodler Nogueira Nöh Nojeem Nolte Nomvethe Nondlela Nonyana
Norberg Nordby Nordin Nordskaug Nordström Noriega Normann Northoff Nosek Nosirjonov Nosirjonova Nosirov Nosirova Nosková Notaro Noto Nourmont Novac Nováček Nováčková Nováková Novelli Novello
Novitasari Novosad Novosadová Novotná Novotný Nový Nowacki Nowaczyk Nowicki Nowiński Nowosadek Nozulu Nsele Nsia Ntanzi Ntiamoa Ntim Ntombela Ntuli Nucci Nucera Nugroho Numanoğlu Núñez Nuraini
Nurbekov Nurbekova Nurdiyanti Nuriddinov Nuriddinova Nurlaela Nurlanov Nurlanova Nusratov Nusratova Nusratullohyev Nusratullohyeva Nussbeck Nuzzo Nwachukwu Nwogu Nwuzor Nxumalo Nyaako Nyame Nyanda
Nyantakyi Nyberg Nygaard Nygård Nylén Nyström Nytra Nzimande Oancea Oberbrunner Oberem Öberg Obergföll Oberlin Obermaier Oberman Obiageli Obianuju Obidov Obidova Obrežanac Obšut Obšutová Ocampo Ocasio
Occhipinti Ochoa Ochs Ochse Ødegård Odehnal Odehnalová Odetola Odilyev Odilyeva Odobašić Odunsi Oeser Ofosu Oggiano Ogindan Oginni Ogulana Ogunbamigbe Ogunbanwo Ogunbiyi Ogunbo Ogunde Ogunwande
Ogunwobi Ogunyeye Ojala Ojeda Ojua Oklobdžija Okpattah Oktaviani Oktovian Okumuş Okuneva Okunola Okur Okyere Olabode Oladeji Oladipupo Oláh Oláhová Olaiya Olari Olariu Olaru Olasunkanmi Olasupo
Olawale Olbina Olbrich Olczak Oleinic Olejniczak Olejnik Olimov Olimova Oliphant Olivares Olivárez Olivas Oliveri Olivi Olivieri Olivo Olivová Olla Olmos Olofsson Olowokeere Oloyede Olsen Olson Olsson
Olstad Oltean Olteanu Olubode Olubukola Olubunmi Olufeyikemi Olugbayila Olujimi Olukotun Olukunga Olusanya Olutola Oluwagbemi Oluwanisola Oluwashina Olvera Omadov Omadova Omani Omidina Omobolaji
Omojola Omotoso Omowale Ondra Ondráček Ondráčková Ondrašek Ondricka Ondrová Ondruš Ondrušová Onnen Onohinosen Onose Ontiveros Onyinyechukwu Oosthuizen Opačić Oparinde Ophey Oppenheimer Oppliger Oprea
Oprić Opricović Opris Opsenica Opuić Opuku Opuvačić Oqilyev Oqilyeva Oquendo Orak Oraloğlu Oraovčić Orašanin Oravec Orbán Orbanić Orbay Ordóñez Orefice Orellana Örge Orgulan Orifov Orifova Orlandi
Orlović Orłowski Orn Ornelas Orosco Orosz Orozco Orrù Orság Orságová Oršanić Orsini Orsós Orta Ortenzi Orth Orthmann Ortiz Ortolani Orzechowski Oschkenat Osenberg Oshin Osinski Osis Osmak Osmanlić
Osorio Ossowski Østby Ostendarp Ostervald Østli Östringer Ostrovska Ostrovskis Ostrowski Ostuni Ostwald Osuagwu Osuntokun Otabekov Otabekova Otáhal Otáhalová Otartić Otčenáš Otčenášová Otero Otiwa
Ottaviani Ottonello Otuo Ovčina Owais Owczarek Owokoniran Owolabi Owoyemi Oyadiran Oyaifo Oybekov Oybekova Oyebola Oyelude Oyeniyi Oyetoro Oyeyemi Oyinkansola Oyinlola Öymen Ožanić Ozansoy Özberk
Özbey Özbir Özdenak Özdoğan Ozere Ozers Özgörkey Özkara Özkök Ozodbekov Ozodbekova Ozodov Ozodova Ozola Ozoliņa Ozoliņš Ozols Öztonga Öztuna Ozuna Pabón Pačanin Pačariz Pacheco Paci Pacifici Pacini
Pacocha Paczkowski Padberg Padilla Padmasari Padovan Padrón Padula Paduraru Paesler Páez Pagac Pagan Paganelli Pagani Pagano Pagliai Pagliuca Pahanić Pahert Paimo Paiva Pająk Pajčić Pajeska Pajkurić
Pajonk Pajtl Pakalniete Pakalnietis Paksüt Pakuła Pala Palacios Palačković Palacz Paladi Paladini Palano Palašti Palastri Palavestra Palazzolo Paleček Palečková Palermo Palić Paligorić Palii Palija
Palikuća Pališaški Paljević Pałka Palla Palladino Pallentin Pallesen Pallotta Palmeri Palmieri Palmisani Palmisano Palombi Palombo Palomino Palomo Pålsson Paltere Paluch Palumbo Pana Panaro Pandey
Pandolfi Pánek Panetta Panežić Pani Panicker Panico Panišić Panjak Panjević Pánková Pantano Pantoja Panza Panzeri Panzig Paolella Paoletti Paoli Paolicelli Paolillo Paolini Paolino Paolucci Paone
Paonessa Papak Papaleo Papapietro Papež Papežová Papini Papp Pappalardo Paradiso Paraschiv Paravinja Pardini Paredes Parente Pariggiano Parise Parisi Parisian Pařízek Pařízková Parkin Parlier
Parmaković Parnell Parodi Parojčić Parović Parra Parrinello Parrino Partida Partyka Parun Parvu Pašagić Pašalić Pasat Pasca Pascali Pascarella Pascari Pascaru Paschke Pascu Pascucci Pašek Pašeková
Pašić Pasini Paška Paško Pašková Pasqua Pasquali Pasquini Passarelli Passeri Passero Passuello Pastar Pasternak Pastore Pastorelli Pastorino Paszkowski Pásztor Patača Patačić Patafta Pataki Patanè
Patarac Pátek Patel Paterson Patil Patila Patiño Patko Pátková Patković Patočka Patočková Patrascu Patriarca Patrnogić Patrone Patrun Patruno Patzwahl Paucek Paukner Pauko Pauková Pauković Paulová
Paulse Pauļuka Pauļuks Paun Paunković Pavan Pavani Pavčić Pavelek Pavelić Pavelka Pavelková Paver Pavešić Pavlačić Pavlas Pavlasová Pavlica Pavlíček Pavličić Pavlíčková Pavlicová Pavlík Pavlíková
Pavlikovská Pavlikovský Pavlov Pavlová Pavlovska Pavlovskis Pavlů Pavone Pavrlišak Pavúk Pavúková Pawelec Pawlicki Pawlik Pawlikowski Paz Pazdera Pazderová Pazmanj Peaquin Pećar Pece Peček Pecha
Pecháček Pecháčková Pechová Pećina Pecka Pecková Pecora Pecoraro Pecorella Pedersen Pedone Pedraza Pedrazzini Pedroni Pedrotti Pedroza Peixoto Pekař Pekárek Pekárková Pekařová Pekkan Pektemek Pelayo
Pelc Pelcová Pelikán Pelikánová Pellecchia Pellegrini Pellicano Pellitteri Peluso Peña Penčić Pencis Penezić Penić Penjišević Penna Pennestrì Penović Penzo Peović Pepelčević Perales Peralta Peran
Perdana Perea Perego Peres Perilli Perin Peřina Perini Peřinová Pērkona Pērkons Perl Perlaš Permadi Permata Perna Pernica Pernicová Peroni Perotti Peroutka Peroutková Perra Perret Perri Perrier Perrin
Perrini Perrone Perrot Perrotta Perroy Perša Persson Pertiwi Perugini Peruzzi Pesaresi Pesce Pešek Peselman Peška Peško Pešková Pešorda Pession Pešta Peštová Petcu Peterka Peterková Peterson Pētersone
Pētersons Petito Petrák Petráková Petralia Petrarca Petráš Petrášová Petrea Petrella Petrelli Petrescu Petříček Petříčková Petrijevčanin Petřík Petříková Petrini Petrinšak Petriševac Petrone Petrovac
Petrovická Petrovický Petrovska Petrovskis Petrucci Petruška Petrušková Pettersen Pettersson Petzold Pezzella Pezzi Pfannerstill Pfeffer Pfennig Pfersich Pfingsten Pfister Pflieger Pflügner Philander
Piacentini Piaget Piana Pianese Pianigiani Piasecki Piątek Piątkowski Piazza Piazzolla Pibiri Picard Picariello Picchi Piccinini Piccione Picco Piccoli Pícha Pichardo Pichler Pichlmaier Píchová Pictet
Piechota Pieczek Piekarski Pienaar Pieri Pierini Pierro Piesker Pietras Pietruszka Pietrzyk Pietsch Piga Pignatelli Piguet Piha Pikover Pilařová Pilarski Pilato Pilátová Pilch Pili Pilla Pillai Pillay
Pillitteri Pimentel Pinardi Pineda Pingpank Pinheiro Pinho Pini Pinna Pinnock Pinon Pintea Pintér Pintilie Pintus Pinzari Pinzaru Piórkowski Piotrowicz Pipitone Pippig Piras Pircher Piredda Pirone
Pirrello Pirrone Pirvu Píša Pisani Pisano Pisarević Pischedda Pisciotta Piscitelli Piscopo Piškorjanac Píšová Pisu Pithey Pitinac Pitkänen Pitschugin Pittalis Pittard Pitzalis Piva Pivar Pivetta
Pivoňka Pivoňková Piwowarczyk Pizarro Pizzi Pizzimenti Pizzitola Pizzo Pizzuti Pješčić Pješivac Plaček Placento Plachá Plachý Plačić Placinta Plačko Plačková Plahinek Plakalović Plamadeala Plamenac
Plantak Plaščar Plaskur Plass Platania Platzer Plauk Plautz Plazonja Plazonjić Plch Plchová Plejo Plekanec Plekanecová Plemić Pleša Plesca Pleška Pleskonjić Plessis Pletsch Plomb Płonka Plotzitzka
Plšek Plšková Pluhař Pluhařová Pluta Poçan Pöche Pocrnja Podbarac Podgórski Podhradská Podhradský Podkonická Podkonický Podnar Podniece Podnieks Podpadac Podzimek Podzimková Podziņa Podziņš Poehn
Poels Poeschl Pogačić Pöge Poggi Poggio Pogorzelski Pohl Pohland Pohle Pohlová Poirier Pokorná Pokorný Poláček Polách Poláchová Poláčková Poláková Polančec Polanco Polanská Polanský Polášek Polášková
Polese Poletti Poliak Poliaková Polidori Polifka Polimeno Politi Polito Polívka Polívková Polizzi Pollich Pollina Pollmächer Pollock Polšak Polverino Pompei Pompili Pompilio Ponce Ponitzsch Ponjavić
Ponti Poore Popčić Popelka Popelková Popławski Popova Popovici Popržan Popusoi Porcari Porcu Porębski Porgante Porgants Porras Porta Porth Portillo Portmann Posada Poschmann Poser Pospíchal
Pospíchalová Pospíšil Pospíšilová Poštić Postica Postiglione Postolachi Potenza Potgieter Pothuvaal Potkonjak Potnar Potočar Pottel Potůček Potůčková Poulsen Pour Pouros Pourová Pouye Powell Powlowski
Poyrazoğlu Požarac Pozzi Pozzo Prachař Prachařová Pradana Pradhan Pradipta Prado Prah Prajapat Prakasa Prakatur Prangart Prange Pranowo Prasasta Prášek Prášková Prastuti Pratama Pratesi Praticò Prato
Pražák Pražáková Prchal Prchalová Prebiračević Preciado Preda Predić Prediger Predin Predojev Predojević Predovic Predragović Preez Preloščan Prempeh Prencipe Preočanin Prepelita Prerad Preradović
Pressler Presti Prete Pretkalniņa Pretkalniņš Pretorius Preuk Preuss Prevost Prey Preziosi Přibyl Přibylová Pridāne Pridāns Priedīte Priedītis Priemer Prieto Příhoda Příhodová Přikryl Přikrylová
Principato Pringle Prinsloo Prisacari Prisacaru Privat Privitera Prkosovački Probst Procházka Procházková Procter Prodan Prohaska Proietti Prokeš Prokešová Prokopová Prosacco Prošek Prošić Proske
Prošková Protić Provazník Provazníková Provenzano Průcha Průchová Prus Průša Průšová Pruteanu Przybył Przybyła Przybylski Przybysz Pšenička Pšeničková Ptáček Ptáčková Ptak Ptičar Puačmatešić Puca
Pucci Puccio Puchalski Puddu Pudjiastuti Puente Puga Puggioni Pugliese Pugliesi Puglisi Puharić Puiu Puķīte Puķītis Puleo Pulido Pupák Pupáková Purdy Purnama Purnawarman Purnawati Purwanti Pury Puscas
Pusch Puškarčuk Puspasari Putinčanin Putnik Putniņa Putniņš Putra Putzolu Puzavac Puzigaća Pytel Qasımova Quaglia Quaranta Quarta Quartenoud Quartey Queiroz Quesada Quevedo Quezada Quigley Quinodoz
Quiñones Quiñónez Quinta Quintairos Quintana Quintanilla Quintero Quiros Quiróz Quitzon Quliyev Raabe Rabenstein Rabić Rabljenović Raca Rach Rachmawati Racordon Rácová Racu Rácz Raczyński Radebe
Radecki Radigović Radijevac Radin Radinović Radisavčević Radisavić Radisavljević Radišević Radivojac Radivojša Radl Rädler Radlović Radmanović Radoi Radomirović Radomski Radonja Radonjanin Radonjić
Radotić Radová Radovac Radovanac Radovanković Radovanlija Radovanov Radtke Radulaški Radulescu Radulić Radulj Raduljesković Raduljević Radulović Radušić Radusilović Radusinović Raduški Radvanji Rael
Rafailović Raffa Rafidyev Rafidyeva Rago Ragone Ragusa Rahardian Rahimah Rahimov Rahimova Rahn Raich Raifyev Raifyeva Railean Raileanu Raimondi Rajabov Rajabova Rajasa Rajata Rajčević Rajs Rajšić
Rajtek Rakanović Rakarić Rakas Rakinić Raková Raković Rakowski Rakušić Ralbovski Rallo Ramač Ramadhani Rambaldi Rambousek Rambousková Ramella Ramírez Rampazzo Ramziddinov Ramziddinova Randazzo
Randunković Raneri Ranftl Rangel Rangelov Ranieri Raniolo Rantanen Räntsch Ranucci Ranz Rapisarda Raposo Rapovac Rapp Rapuano Räsänen Raščanin Rascón Rašetarević Rašetić Rašević Rashidov Rashidova
Rasić Rasinac Raška Rašková Rasmussen Rašović Raspopović Raspudić Rataj Ratajczak Ratajová Rath Ratke Ratkovčić Ratniece Ratnieks Ratti Rau Raubuch Raucher Raufyev Raufyeva Raukuc Rausch Rauso Raut
Rautenkranz Ravaioli Ravet Ravn Ravshanov Ravshanova Raxmatullohyev Raxmatullohyeva Raya Rayhan Raynor Razić Razo Reale Recchia Rečević Redaelli Reddy Regalado Řeháček Řeháčková Řehák Řeháková
Řehořová Rehwagen Reiber Reichardt Reichel Reichert Reichling Reif Reifenrath Reimann Reinberg Reinelt Reinger Reinhardt Reinke Reitze Remeš Remešová Remeta Rempel Renčar Renda Rendón Rendra Rendulić
Renen Renk Renna Rennich Renovčević Renovica Rensburg Rentería Rentz Renz Renzi Repac Repija Repiská Repiský Reppin Resele Reséndez Resković Restivo Restle Restorff Retzke Reuber Reumann Reuss Reusse
Revenco Rey Reymond Reynolds Reynoso Řezáč Řezáčová Rezek Rezková Řezníček Řezníčková Rheder Rhoden Rhodes Ribar Ribaupierre Ribićgreganić Riccardi Ricciardi Riccio Riccobono Rice Richards Richardson
Richtr Richtrová Ridge Ridolfi Riediger Rieger Riekmann Riekstiņa Riekstiņš Riepl Riermeier Riester Riethmüller Rietman Rietmüller Rietscher Riggi Riggio Righetti Righi Rigoni Říha Říhová Riisberg
Rimai Rinaldi Rincón Riner Riojas Riolo Ríos Riparbelli Ripken Rippin Ristić Ritchie Ritosek Ritschel Ritsma Ritter Rittgasser Rittweg Ritz Riva Rivas Rivera Rivero Riviere Riyanti Rizvonyev
Rizvonyeva Rizza Rizzi Roba Robak Roberti Robertson Robledo Robles Robu Rocca Rocchi Rochaix Rochat Ročkomanović Rodarte Rodehau Rodigari Rödiger Rodowski Rodrígez Rodríquez Roecker Røed Rogahn Rogala
Rogalski Roggatz Rogolino Rogowski Rogoz Rogulja Rohländer Rohrer Rojas Rojek Rojo Rokossa Rold Roldán Roleder Rolfson Rolland Rollo Roloff Rolón Romagnoli Romaguera Romančík Romančíková Romanciuc
Romanelli Romaniello Romanini Romanovska Romanovskis Romanowski Romčević Romo Rondinone Rondoni Rondović Roob Rooyen Roque Rosado Rosales Rosandić Rosas Rosati Rosbach Rosca Roschinsky Rosenauer
Rosenbauer Rosenbaum Rošević Rosi Rosiak Rosiński Roškić Rosksch Rossberg Rosselli Rosset Rossetti Rossini Rossler Rosso Rossouw Rosu Rota Rotari Roth Rothenbacher Rother Röthlisberger Rotolo Rotondo
Röttger Rotundo Roubal Roubalová Rougemont Roulin Rous Rousová Roussel Rovčanin Rowe Roybal Royer Rožac Różański Rozenbaha Rozenbahs Rozgić Rozīte Rozītis Rožkalne Rožkalns Rozsypal Rozsypalová
Różycki Rubene Rubenis Ruberto Rubino Rubio Rucco Ruch Ruciński Ruckdeschel Rücker Rudan Rüdiger Rudinski Rudnicki Rudolfová Rudziński Rudzīte Rudzītis Rudzki Ruecker Rüegg Ruelas Ruggeri Ruggieri
Ruggiero Ruíz Rumenić Rumpf Runce Runcis Runolfsdottir Runolfsson Runte Ruotolo Rupprecht Rušanoski Rusciano Rusin Rusnac Rusová Russu Rustamov Rustamova Rüter Rutherford Rüttimann Růžek Růžička
Růžičková Růžková Ryba Rybak Rybář Rybarczyk Rybárik Rybáriková Rybářová Rybicki Rybníček Rybníčeková Rybová Rýdl Rýdlová Ryjikh Ryšavá Ryšavý Ryzih Rzepka Saadiyev Saadiyeva Saarinen Saavedra
Sabadell Sabaly Sabatini Sabatino Sabau Sabbatini Sabdat Sabia Sabian Sabljak Sabolčec Sabolski Sacchet Sacchetti Sacchi Sacco Saccone Sachse Sack Sadiki Sadílek Sadílková Sadıklar Šadl Sadović
Sadriddinov Sadriddinova Sadžak Saefullah Sáenz Sæther Šafář Šafarić Šafařík Šafaříková Šafářová Safiryev Safiryeva Safitri Saflanis Safoyev Safoyeva Šafránek Šafránková Sagadi Sagafe Sagna Šagodić
Sagonas Saheed Sahner Saia Saidov Saidova Saile Sailer Saini Saiz Šajinović Šajtoš Šakanović Sakho Sala Salahudin Salaj Salako Salamone Salas Salatiello Salazar Salcedo Salcido Saldaña Saldivar Šálek
Salemi Salemme Salerno Salgado Salierno Salinas Salis Šálková Sall Salmiņa Salminen Salmiņš Salo Salohov Salohova Salonen Salow Salsabilla Salvadori Salvati Salvatori Salvi Salvucci Salzano Salzer
Salzmann Samac Samancı Samandarov Samandarova Samaniego Samardžija Samb Sambe Sambou Samek Sámel Sámelová Samiryev Samiryeva Samková Sammartano Sammartino Sammert Samohod Samohodaj Samolov Samolovac
Samosir Šamšalović Samsonová Samuelsson Sanabria Sanadrović Sanctis Sandalcı Sandalj Sandberg Sandić Sando Šandová Sandoval Sandoz Sandström Sanfilippo Sannino Santacruz Santamaria Santana Santangelo
Santarelli Santarossa Santarsia Santarsiero Santi Santillán Santilli Santinelli Santini Santis Santoni Šantor Santori Santoro Santucci Sanusi Sapienza Saponaro Saporito Saptono Saputra Saputri Sarabia
Saracino Saragih Saraiva Sarbu Sardella Sardina Sardorov Sardorova Šargač Šarić Sarıoğlu Sárközi Sarnataro Sarno Sarr Sarti Sartor Sartori Šaruga Sarvari Sarvarov Sarvarova Šašek Šašková Sassano Sassi
Sasso Satner Satria Satta Sattelmaier Satterfield Sauceda Saucedo Sauer Sauerland Sauliete Saulietis Saumweber Saussure Savary Savciuc Savevski Savini Savoca Savoia Savolainen Savova Savu Sawayn
Sawicki Saygıner Sbrana Scaglione Scalia Scalise Scalzo Scano Scanu Scarano Scardino Scarpa Scarpellini Scc Schaefer Schäfer Schaffarzik Schäffel Schäffer Schahbasian Schaller Schamberger Schäning
Schärer Scharf Schaub Schedler Scheidegger Schejbal Schejbalová Schelk Schellenbeck Schembera Scherbarth Scherer Scherini Schermann Scherrer Schersing Scherz Schettino Scheurer Scheytt Schiavi Schiavo
Schiavon Schiavone Schielke Schieskow Schifano Schildhauer Schillaci Schima Schimmer Schindzielorz Schinner Schiopu Schirmer Schirrmeister Schirru Schlachter Schlangen Schlatter Schlawitz Schlechtweg
Schley Schleyer Schlicht Schlitzer Schmalzle Schmeler Schmid Schmidtchen Schmidtová Schmitt Schmitz Schmuhl Schneidrová Schnelting Schnider Schnieder Schniedermeier Schnürer Schnyder Schoberg Schoch
Schöckel Schoeman Scholtz Scholz Schönball Schönbeck Schonberg Schondelmaier Schönebeck Schönenberger Schönfeld Schönherr Schönlebe Schorderet Schorr Schott Schottmann Schötz Schouren Schowalter
Schrader Schramm Schreck Schreiber Schreiner Schreiter Schrepfer Schrøder Schroeder Schuermann Schuff Schuhaj Schuldt Schüler Schulist Schult Schultze Schulze Schumacher Schumann Schumm Schupp Schuppe
Schüppel Schürch Schuri Schuster Schütz Schutzbach Schütze Schwab Schwalm Schwanbeck Schwandke Schwanitz Schwarthoff Schwartz Schwarzer Schwarzkopf Schwarzmeier Schwarzová Schwatlo Schweisfurth
Schweitz Schweizer Schwennen Schwerdtner Schwidde Schwirkschlies Schwizgebel Schwuchow Sciacca Scocco Scognamiglio Scopece Scorza Scotti Scripnic Scrofani Scuderi Scurtu Scutaru Sebastiani Šebek
Šebela Šebelová Sebenji Šebesta Šebestová Šebková Secchi Secci Sechi Seck Secrieru Sedarević Sedillo Šedivá Šedivý Sedláček Sedláčková Sedlák Sedláková Sedlář Sedlářová Sedliak Sedliaková Šedová
Seeger Seelig Šegavčić Ségnane Šegota Segovia Segunmaru Segura Sehls Sehnal Sehnalová Seibold Seidel Seiders Seidl Seidlová Seifert Seifertová Seigel Seiler Seitz Sējēja Sējējs Sekanina Sekaninová
Šekularac Seme Semerád Semerádová Semeraro Semisch Semprini Senatore Sène Senger Senghor Šenica Šenk Senkel Senko Šenková Senzangakhona Sepe Sepetçi Sepúlveda Serafini Seremet Serfontein Serna Serpa
Serr Serra Serrano Serrato Seržante Seržants Sessa Šesta Šesták Šestáková Sestito Setälä Sethi Šetula Sevcenco Ševčík Ševčíková Severi Severová Sevi Sevilla Sewald Seydi Seyidova Sezek Sforza
Shahbozov Shahbozova Shahobiddinov Shahobiddinova Shahriyorov Shahriyorova Shahzodov Shahzodova Shakya Shamsiddinov Shamsiddinova Shanahan Sherzodov Sherzodova Shezi Shields Shiu Shodiyorov
Shodiyorova Shohibov Shohibova Shongwe Shrestha Shukla Shukrulloha Shum Sibiya Siciliano Sidibé Sidler Šidlo Šidlová Siebel Siebert Siedlecki Siegling Siegrist Sielemann Siemon Siener Sienkiewicz
Sieradzki Sietniece Sietnieks Sievers Signorelli Signorile Signorini Sigrist Sihler Sihotang Siino Šiketanc Sikorová Sikorski Sīle Šileiko Silenzi Šilhavá Šilhavý Siliņa Siliņš Sīlis Sillah Silvestri
Silvestrini Šimáček Šimáčková Šimák Šimáková Šimánek Simanjuntak Šimánková Šimatić Simbolon Šimčík Šimčíková Šimeček Šimečková Šimek Simeoli Simeoni Simeti Simić Simićević Šimićšebalj Simijonović
Simin Simionescu Simjanović Šimková Šimlješa Simões Simojlović Simoncelli Simonet Simonetti Simoni Simonini Simonis Šimonová Šimonovič Šimonovičová Simonsen Šímová Simula Simulov Šimůnek Šimůnková
Simunović Simurdić Sinaga Sinanoğlu Sinclair Šindelář Šindelářová Šindler Šindlerová Sinha Sini Sinnhuber Sinopoli Šípek Sipes Šípková Sipos Šípová Šiptar Siracusa Siragusa Sirait Šīrante Šīrants
Sirbu Sirghi Siri Sirojiddinov Sirojiddinova Široká Široký Šírová Širovs Sischka Šišková Sisneros Sitarić Sitek Sithole Sithuli Sitompul Sitorus Situmorang Sivák Siváková Siwek Siwele Siyaya Sjöberg
Skácel Skácelová Skala Skalická Skalický Skalová Skalski Skandović Skeledžija Skenderija Skiba Skibicki Skibiński Sklenář Sklenářová Sklenka Sklenková Skoczylas Škodová Skoglund Skokan Skokanová
Skopal Skopalová Skóra Skořepa Skořepová Skorupan Skov Skowron Skowronek Skowroński Škrabal Škrabalová Skračić Škriniar Škriniarová Skřivánek Skřivánková Skroban Skrzypczak Skrzypek Skudra Škultéty
Škultétyová Skutecká Skutecký Skuterud Slabá Slabý Sladaković Sládek Sladić Sladká Sládková Sladký Sladoje Sladojević Sladović Sláma Slamarski Slamek Slámová Slanina Slaninová Slankamenac Slašťan
Slašťanová Slatinac Slavíček Slavíčková Slavík Slavíková Slavković Sławiński Šlechta Šlechtová Slezák Slezáková Slijepac Slijepčević Śliwa Śliwiński Sloboda Slobođanac Slobodanović Slobodjanac
Slobodník Slobodníková Slobodová Slonja Slota Slotová Slotta Slováček Slováčková Slovák Slováková Słowik Słowiński Sluka Sluková Ślusarczyk Smaić Smailbegović Šmajda Šmajdová Smajlović Smedsrud
Smejkal Smejkalová Smékal Smékalová Šmerda Šmerdová Smetana Smetanová Smets Šmídová Smieja Smiljan Smiljanec Šmite Smitham Šmitran Smogeli Smola Smolík Smolíková Smoliński Smoljanec Smoljanić Smolka
Smolková Smolová Šmrčak Smrčka Smrčková Smrek Smreková Smrž Smržová Smuģe Smuģis Smutná Smutný Smyth Šnajdr Šnajdrová Snedden Snell Snooke Snyman Soare Šobar Sobczak Sobczyk Sobek Sobieraj Sobitov
Sobitova Sobková Sobolewski Soboll Šobota Sobotka Sobotková Sobowale Soccorsi Socha Sochacki Sochirca Sochor Sochorová Socolov Sodano Sodar Söderberg Sodiqov Sodiqova Sofer Sojka Sojková Sokhela Sokol
Sokolićmihalak Sokolová Sokolowski Solak Solano Solberg Šolc Šolcová Soldati Soldo Solga Solheim Solinas Solís Soliz Šoljić Soller Solli Sollner Solmaz Solorio Solorzano Šolta Soltan Soltanov
Soltanova Šoltés Šoltésová Sołtys Sołtysiak Šoltýsová Somayaji Sommer Sommrová Šomođvarac Somogyi Somrak Somssich Sondisa Sondore Sondors Sonko Sonn Sonnabend Sonnenfeld Sorbello Sorce Sørensen Šorgić
Soria Sørlie Šormaz Soro Sorrentino Šorša Sosa Sosāre Sosārs Sosnowski Šostarec Šostarko Sotelo Sothole Šotić Soto Šotra Sottile Souare Souček Součková Soukup Soukupová Soumaré Soutter Souza Sova
Šovagović Sovová Sowa Sowiński Soyinka Sözeri Špaček Spáčil Spáčilová Špačková Spada Spadafora Spadaro Spadoni Spagnolo Spagnuolo Spahn Španiel Spank Španović Spanu Sparacino Sparić Spasenić
Spasenović Spasić Spasković Spasojev Spasojević Spasovski Spataro Spataru Spelmeyer Špernjak Špička Špičková Spielvogel Spiga Spinelli Spinka Spinu Špiranec Spitzmüller Spizzirri Šplíchal Šplíchalová
Spoerri Špoljarićperhat Sporer Sporrer Spörri Spöttel Sprenger Sproģe Sproģis Sprūde Sprunger Spurná Spurný Srakić Šrámek Šrámková Srbová Sroka Stabile Stachowiak Stachowicz Stachura Stachurski
Stadelmann Staden Staffieri Stahl Staicu Štajhofer Stalder Stamatiadis Stamm Štampf Stanciu Staněk Stanescu Stanger Štangl Staničić Stanijanović Stanijević Stanikić Staniša Stanisławski Staniszewski
Stanivuković Stankiewicz Staňková Stankovićmarton Stanzione Stapić Stará Starčevićmatijaško Stárek Stark Stárková Starovlah Starý Stašćik Stasiak Štasni Šťastná Šťastný Staszewski Staub Stauffer
Stauss Stavila Stawicki Stec Steding Štefančić Stefanescu Stefani Stefaniak Štefanka Štefanková Štefanová Stefański Štefek Steffensen Steffny Štefková Štefl Šteflová Stegmann Stehlík Stehlíková Stehr
Steidl Steigauf Šteina Steinecke Steiner Steinerová Steinert Steinkamp Steinmann Steinmetz Šteins Stejskal Stejskalová Stelkens Stelmach Stengl Stensrud Stenzel Štěpánek Stepanić Štěpánková Stepanov
Štěpánová Stepanović Stępniak Štěrba Štěrbová Stettler Steuber Steuk Stevelić Stevilović Steyn Stibor Stiborová Stiedemann Stief Stifel Stigliano Štimac Stirbu Stocker Stöckert Stöckli Stodola
Stodolová Stoian Stokanović Stokes Stoklasa Stoklasová Stolarczyk Stolarski Stoll Stolla Stolle Stoltenberg Stolz Stöppler Storl Storp Storti Stoutjesdijk Stöwer Stracke Straka Straková Strano
Stránská Stranski Stránský Stratan Stratmann Stratulat Straub Strausa Strauss Strautiņa Strautiņš Strautmane Strautmanis Strazdiņa Strazdiņš Streck Streese Strege Streich Streit Strejček Strejčková
Streller Strepački Strieder Striezel Štriga Strikinac Strmota Strnad Strnadová Strnisko Strnisková Stroe Strogies Strohschank Ström Strömberg Strosin Strouhal Strouhalová Strunz Strutz Strydon
Strzelczyk Strzelecki Stube Stubičan Stuchlík Stuchlíková Stucki Studená Studený Studer Studnička Studničková Stuparić Stupka Stupková Stürmer Stutz Styger Suárez Suartini Subedi Šubrt Šubrtová
Sucameli Sucera Sučević Suchá Suchánek Suchánková Suchomel Suchomelová Suchý Suciu Sudiati Suđić Sudrajat Suen Suffa Suhrobov Suhrobova Šujdović Sujew Šukalo Šukalović Šukara Suková Sukute Sukuts
Sulaimon Sulaymonov Sulaymonova Šulc Šulcová Süleymanoğlu Šulhof Šulovnjak Sultonov Sultonova Sunarić Šundalić Sundberg Superina Supriyanto Surace Suriano Šurka Šurková Surma Sürth Suryatmi Suryono
Suša Sušac Šušak Susanti Suski Sussmann Šustr Šustrová Šutaković Šutanovac Suter Sutermeister Suthar Suthe Sutschet Sutter Sutz Suvačarov Suvajac Suvajčević Suvajdžić Suvala Suwarno Suzović Šváb
Švábová Svačina Svačinová Švanda Švandová Švarc Švarcová Svatoň Svatoňová Svatoš Svatošová Švec Švecová Švehla Švehlová Švejda Švejdová Svendsen Svensson Švestka Švestková Svet Světlík Světlíková
Svirčev Sviták Svitáková Svoboda Svobodová Svorcan Svozil Svozilová Svrakačić Svrbík Svrbíková Svrtan Swaniawski Świątek Świderski Świerczyński Swillims Syahreza Sýkora Sýkorová Symcox Synek Synková
Syrová Syrový Szabó Szafrański Szalai Szasz Szatkowski Szczepaniak Szczepanik Szczepański Szczerba Szczęsna Szcześniak Szczęsny Szczygieł Székely Szekeres Szeląg Szendrei Szeto Szikra Szilágyi Szőke
Szostak Szücs Szulc Szwarc Szwed Szydłowski Szymczyk Szymkowiak Szyszka Tabaček Táborská Táborský Tabrisov Tabrisova Tacconi Tächl Taddei Tafoya Tagliabue Tagliaferri Tagore Tahincioğlu Tahirova
Tahirović Takács Takalić Takyi Talapka Talarico Talavanić Tālberga Tālbergs Tallarico Tallone Talpa Talwar Tamang Tamayo Tamba Tamburini Tamez Tamindžić Tampolja Tampubolon Tamunoemi Tanacković Tanase
Tanasijević Tancoš Tancošová Tandon Tanjga Tankosić Tanrıkulu Tanurdžić Tanzi Taormina Tapavica Tapavički Tapia Taran Tarantino Tarihoran Tarnowski Tarquini Tartamella Tasche Taslak Taşlı Tassi
Tassinari Tasso Tassone Tatar Tataranni Tatarka Tatárkaová Tatarková Tatarová Tataru Tatomirov Taufratshofer Tavani Tawia Tazegül Tcacenco Tcaci Tedde Tedeschi Tedesco Tegethof Teicāne Teicāns
Teichmann Tejada Tejeda Tekand Tekelioğlu Telak Telebar Telenta Telesca Tella Téllez Tello Teodorescu Teofilović Teokarević Teovanović Tepavac Tepavčević Tepić Teplá Teplý Tepper Tepša Tepšić Terán
Terenzi Teresi Terheiden Terlecki Terlizzi Termine Terrazas Terzi Terzić Terzija Terzin Tešanović Tesař Tesařová Tesi Testa Teufel Tevdenić Thamrin Thapa Theele Thiam Thiao Thiaw Thieke Thiel Thimm
Thiomas Thiongane Thioub Thioune Thisell Thomka Thomková Thommen Thomsen Thomson Thöne Thoresen Thoyana Thränhardt Thriene Thumbeza Thusi Thust Thyssen Tiano Tiberti Tica Tichá Tichý Tidow Tiedtke
Tietze Tihomirović Tijanić Tijerina Tikas Tilgner Tillack Tilotta Tiltiņa Tiltiņš Timarić Timmermann Timotić Tinguely Tintor Tiozzo Tirado Tīrele Tīrelis Tirelli Tirri Tischler Tischmann Tissot
Tittman Tivontschik Tkaczyk Toader Tobler Todaro Tofan Tofani Toft Tohirov Tohirova Toivonen Tojić Tokarski Tokatlıoğlu Tokgöz Toldo Toledo Tolu Tomala Toman Tománek Tománková Tomanová Tomanović
Tomášek Tomaselli Tomasello Tomaševićrigo Tomasi Tomášková Tomášová Tomasović Tomassoni Tomazović Tomčić Tomczak Tomczyk Tomeček Tomečeková Tomečková Tomei Tomek Tomeš Tomescu Tomešová Tomka Tomko
Tomková Tomljanović Tommasi Tomović Tomušilović Tomys Tonat Tončić Tonelli Tonini Tonkovac Tonn Topal Topaloğlu Topalov Topalović Topalski Topçuoğlu Töpfer Topisirović Topolovac Topolović Toraman
Torchia Torchio Torgersen Tormaš Tornatore Toro Török Torp Torphy Torre Torres Torresi Tórrez Torri Torriani Torrisi Tortora Tortorici Toscano Tosi Totaro Tóth Tóthová Toti Totman Tovar Towne Toyipov
Toyipova Tracz Traini Tralli Trampeli Tramposch Trandafir Tranová Trantow Trapani Trauth Trautmann Travaglini Travan Traverso Travica Trávníček Trávníčková Trčka Trčková Treff Trejo Tremblay Tremmel
Treskavica Tress Tretinjak Tretola Treutel Treviño Trevisan Triboi Tribuljak Trif Trifan Trikić Trikošanin Triolo Tripodi Tříska Třísková Trivedi Trivkanović Trnka Trnková Troisi Trojanová Trojanowski
Trombetta Trovato Trtica Truben Trubenová Truhlář Truhlářová Trujillo Truter Trzciński Trzeciak Tsabalala Tsamonikian Tschiers Tschirch Tschudi Tshabalala Tsoi Tsotetsi Tsui Tubanski Tuča Tucci
Tuccillo Tuček Tuch Tucholke Tuckett Tučková Tučs Tudorache Tudose Tudow Tufano Tufo Tuğlu Tuğluk Tulla Tůma Tumbarello Tumino Tůmová Tunaboylu Tunçeri Tunkova Tuominen Turajlić Turcan Turcanu Turchi
Turco Turčok Turčoková Turcotte Turcu Tureček Turečková Turek Turinski Türkdoğan Turková Türkyılmaz Turnadžić Turunen Turza Tuschmo Tustonja Tütüncü Tüzün Tvrdá Tvrdík Tvrdíková Tvrdý Twardowski
Tweneboa Twumasi Ubavić Ubavin Ubavkić Ubaydullohyev Ubaydullohyeva Überacker Ubiparip Ubiparipović Ubner Ubović Uchechi Uchqunov Uchqunova Udicki Udilović Udovčić Udovičić Udovički Ūdre Ūdris Udvardi
Ugarak Uglješić Ugolini Ugrčić Ugričić Uher Uhlemann Uhlig Uhlíř Uhlířová Uhrig Uhrová Uibel Uitterdijk Ukraden Ulemek Ulibarri Uliczka Ullmann Ulloa Ullrich Ulrichová Uluhan Umarov Umarova Umbach
Umidullohyev Umidullohyeva Umidyev Umidyeva Umlauft Umminger Umolac Unger Ungureanu Unterpaintner Untila Uram Uramová Urbancová Urbańczyk Urbanec Urbánek Urbaniak Urbánková Urbanová Urbanowicz
Urbański Urbansky Urbina Urblík Urblíková Ureña Urfonov Urfonova Urhig Urías Uribe Urrutia Ursachi Urso Ursu Usada Usai Usamah Usmonov Usmonova Utami Utješanović Uwais Uyainah Uzayrov Uzayrova Uzelac
Vaca Vacarciuc Vacca Vaccari Vaccaro Vacek Vácha Váchová Vāciete Vācietis Vacková Václavek Václavík Václavíková Václavková Vaculík Vaculíková Vadlja Vaduva Vafoyev Vafoyeva Vágner Vágnerová Vahala
Vahlensieck Vailati Vaip Väisänen Vaivade Vaivads Vajcík Vajcíková Vajda Vajdička Vajdová Vajzenbach Vakareskov Valach Valachová Valachovič Valachovičová Valadez Valášek Valášková Valdés Valdez
Valdivia Válek Valenčićbrkić Valent Valenta Valenti Valentini Valentová Valenza Valenzuela Valeš Valešová Valić Valkai Válková Valladares Valle Vallejo Valles Vallet Valletta Valli Vallienne Vallone
Valová Valsecchi Valtere Valters Valuška Valušková Valverde Váňa Vanaga Vanags Vančura Vančurová Vandamme Vandenberghe Vandenbroeck Vandervort Vandevelde Vaněček Vaněčková Vanegas Vaněk Vaneková
Vangermain Vaníček Vaníčková Vaňková Vanni Vannini Váňová Váradi Varenina Varga Vargová Varićak Varinac Varma Varman Varmuža Varnica Varriale Varrier Varšava Vartic Varzić Varžićbiuklia Varžićbiuklija
Vašadi Vašák Vašáková Vascotto Vašek Vašíček Vašíčková Vasilescu Vasiliu Vasilj Vasils Vaška Vašková Vásquez Vass Vassallo Vasseur Vater Vávra Vavřík Vavrikov Vavříková Vávrová Vázquez Vecchi Vecchio
Večeřa Večeřová Vecumniece Vecumnieks Vedvik Vegar Vegge Veiga Veinberga Veinbergs Veisa Veiss Vejnović Vejvoda Vejvodová Vekecki Vekić Velaja Velanac Velasco Velásquez Velázquez Veldsman Vélez
Velioğlu Véliz Venegas Venezia Venghaus Ventimiglia Venturelli Venturini Verax Vercesi Verde Verdes Verdugo Verduzco Veres Vergara Verhaeghe Verma Verme Vernerová Veronese Versfeld Verstraete Verzi
Vesel Veselicačatipović Veseličić Veselová Veselý Vesić Vesin Vesković Vestergaard Veum Veverka Veverková Vey Vezi Vezmar Vezzoli Viale Vianello Vicari Vicen Vicenová Vícha Vichi Víchová Vicinanza
Vicini Vicol Vidaček Viderščak Vidosavljević Vidranjski Vieira Viellehner Vierin Vieru Vieweg Vigil Viklund Vila Vilakazi Vilímek Vilímková Viljoen Vilka Vilks Villadsen Villagómez Villalobos
Villalpando Villani Villanueva Villareal Villari Villarreal Villaseñor Villegas Villiers Vilsone Vilsons Viļuma Viļums Vincenzi Vinci Vincze Vinketa Vinš Vinšová Vintere Vinters Vinther Vintila Violi
Virlan Virtanen Visan Visani Viscò Visconti Víšek Višekruna Visentin Visintin Víšková Višňovská Višňovský Vitásek Vitásková Vítek Viti Vitiello Vītiņa Vītiņš Vítková Vitman Vītola Vītoliņa Vītoliņš
Vītols Vítová Vittori Vītuma Vītums Viviani Viviers Vizitiu Vizziello Vlach Vlachová Vlah Vlasák Vlasáková Vlašić Vlček Vlčková Vlková Vobořil Vobořilová Vodák Vodáková Vodička Vodičková Vodrážka
Vodrážková Voelkel Vogelgsang Vogronićopačić Vogt Voigt Voinea Vojáček Vojáčková Vojta Vojtěchová Vojtek Vojteková Vojtíšek Vojtíšková Vojtková Vojtová Vokoun Vokounová Vokuhl Volek Volf Volfová
Volker Volkman Volkmann Volková Vollis Volná Volný Volpe Volpi Vona Vondra Vondráček Vondráčková Vondrák Vondráková Vondrová Vonrueden Vontein Voráček Voráčková Vorel Voříšek Voříšková Vorlíček
Vorlíčková Vorlová Vörös Vosilyev Vosilyeva Vosloo Votava Votavová Votruba Votrubová Vrabcová Vrabec Vrabie Vračar Vračarević Vrána Vranjić Vranjkoviććenan Vránová Vrba Vrbanac Vrbas Vrbaslija Vrbová
Vrekalović Vrugić Vrzal Vrzalová Vučeta Vučetić Vučevac Vučkovac Vučković Vučo Vučurević Vuillermoz Vujaković Vujeva Vukadin Vukaljević Vukalović Vukanović Vukašinac Vukasović Vukčević Vukelić Vukelja
Vukeljić Vukobradović Vukobrat Vukša Vuksanićpuljek Vuksanović Vukšić Vulčević Vuleta Vuletaš Vuletin Vulić Vulićević Vulišić Vulović Vunak Vunjak Vunturišević Vybíral Vybíralová Vydarená Vydarený
Vydra Vydrová Vymazal Vymazalová Vyskočil Vyskočilová Vysloužil Vysloužilová Wacana Wachenbrunner Wackrill Waelchi Wagnerová Wahyudin Wahyuni Waibel Wakan Walder Waldmann Walkowiak Wallin Wallner
Wallstab Walsh Walther Waltrová Walz Wane Warchoł Wardana Wartenberg Waschbüsch Wasiak Wąsik Wasilewski Wasita Wasiu Waskita Wąsowski Wassilew Wassiluk Wastuti Watsica Wawrzyniak Wdowiak Webrová
Wegmann Węgrzyn Wehner Wehrle Wehrli Wehrsen Weibel Weidlich Weidner Weigel Weight Weiler Weimann Weimer Weinand Weis Weissnat Weissová Welch Weller Welsch Welti Welz Welzel Wenger Weniger Wentzel
Werle Werrmann Wershansky Wertag Wesołowski Wessinghage Westhuyzen Wettstein Weyel Wiącek Wiafe Wibisono Wibowo Wicaksono Wichmann Wickert Widiastuti Widmer Widodo Więcek Wiechmann Więckowski Wiegand
Wiegelmann Wierzbicki Wiese Wieser Wijayanti Wikström Wilcox Wilczek Wilczyński Wilderman Wilk Wilkinson Wilky Willane Williamson Willms Willoughby Willwacher Wilts Wimmer Winarno Winarsih Windler
Winiarski Winkelmann Winkler Winklerová Wintheiser Winther Wirth Wirz Wischek Wischer Wisoky Wisozk Wissing Witczak Witek Wittich Witting Wittl Wiza Włodarczyk Włodarski Wnuk Wójcicki Wojciechowski
Wojtas Wojtasik Wojtczak Wojtkowiak Wójtowicz Wolak Wold Wolfarth Wolfová Woliński Wollenberg Wollmann Wolmerans Wolny Wölpert Wolski Wood Wöschler Wosiyane Woytkowska Wrona Wroński Wuckert Wühn Wujak
Wunsch Wünsche Wüthrich Wyludda Wypych Wysocki Wyss Wyszyński Xaba Xacon Xairo Xana Xiana Xicoy Yaamoa Yade Yahyoyev Yahyoyeva Yami Yanes Yáñez Yanuar Yaqub Yawson Ybarra Yeboa Yebra Yengwa Yeşilkaya
Yetkiner Yirenkyi Yıldızoğlu Yılmazer Yoqubov Yoqubova Yorbekov Yorbekova Yorulmaz Yost Yoznurov Yoznurova Yudhistira Yuen Yulianti Yulianto Yuliarti Yundt Yung Yuniar Yunta Yunusov Yunusova Yussuf
Yusufyev Yusufyeva Zabaleta Zabirov Zabirova Zabłocki Zaborowski Záborská Záborský Zábranská Zábranský Zabrdac Zaccaro Žáček Zachová Žáčková Zaczkiewicz Zadnik Zadravec Zadrić Zafarov Zafarova Žagarac
Zagaria Zago Zagorščak Zagoršek Zagórski Zahn Zahrádka Zahrádková Zahradník Zahradníková Zahrah Zaituc Zajacová Zajączkowski Zajíc Zajíček Zajíčková Zajícová Žáková Zakrzewski Žalako Zalar Zálešák
Zálešáková Zaleski Zālīte Zālītis Zamarreno Zamarripa Zambon Zamboni Zambrana Zambrano Zambuto Zámečník Zámečníková Zamenhof Zamora Zampieri Zamudio Zanatta Zanella Zanelli Zanetta Zanetti Zani Zanner
Zanon Zanotti Zapalac Zapata Zapletal Zapletalová Zaporojan Zappacosta Zappalà Zappia Zaragoza Zarate Zaręba Zaremba Zariņš Žarković Záruba Zárubová Zarzycki Zatloukal Zatloukalová Zauber Zavadil
Zavadilová Zavala Zavřel Zavřelová Zawada Zawadzki Zayas Zaydov Zaydova Zayniddinov Zayniddinova Zbinden Zbodulja Zboncak Zbořil Zbořilová Žďárská Žďárský Zdelar Zdenčan Zdravčević Zdražil Zdražilová
Zdunek Zebić Żebrowski Zedda Zedník Zedníková Zehnder Zeidler Zeidmane Zeidmanis Zejak Zekan Zekl Zelená Zelenka Zelenková Zelený Zelinka Zelinková Zeltiņa Zeltiņš Zeman Zemánek Zemánková Zemanová
Zemlak Žemlička Žemličková Zeni Zennaro Zepeda Žerajić Žeravica Zeuch Zeyen Zeyhle Zezula Zezulová Žgela Žgrabljić Zībere Zībers Žídek Žídková Zięba Ziegler Zielonka Ziemann Zieme Ziemele Ziemelis
Ziętek Žiga Žigová Zijan Zíka Zikmundová Zíková Zima Zimanyi Zimka Zimková Zimmer Zimmermann Zimonja Zimonjić Zimová Zinaić Zinajić Zindović Zingaretti Zingg Zinser Zintl Ziółkowski Žipac Zipalović
Zipančić Zipp Zipse Ziramov Zirojević Žirović Zito Živadinović Živak Živaljević Živanac Živanović Živiććojbašić Ziyoyev Ziyoyeva Žižanović Žižka Žižková Zlámal Zlámalová Zlatanović Žmegač Żmuda
Zohidov Zohidova Zohirov Zohirova Zollinger Zollo Zondi Zondo Zordan Zotti Zoubek Zoubková Zouhar Zouharová Zrna Zrno Zschunke Zubak Zubane Zubayrov Zubayrova Zuber Zúbrik Zúbriková Zucca Żukowski
Zulauf Zuliani Žuljevićgrafina Zulkarnain Zullo Zulu Zuma Zumbo Zümsande Zunda Zungu Zúñiga Zunino Żurawski Zürcher Žůrek Žůrková Zvaigzne Zvanić Zvejniece Zvejnieks Zvěřina Zvěřinová Zviedre Zviedrs
Zvinele Zvinelis Zvonar Zwane Zwiener Zwoliński Zych Żyła
`);
