import { wordSet } from './word-set.ts';

/**
 * First names and nicknames as they are given in the Netherlands, of many origins, written down by hand; compared without
 * accents and capitals. A name that is also a Dutch word stands here all the same: the context decides.
 */
export const firstNames = wordSet(`
Aad Aafke Aagje Aaltje Aart Abe Abel Ad Ada Adri Adriaan Adriana Adrie Aga Agaath Agnes Albert Alberta Alex Alexander Alexandra
Alfons Alfred Ali Alice Alida Alie Alies Aline Alwin Amalia Amanda Amber Ambroos Amelie Amy Andre Andrea Andreas Andries Angela Angelique
Anita Anja Anke Anna Annabel Anne Anneke Annelies Annelieke Anneloes Annemarie Annemarijn Annemiek Annemieke Annet Annette Annie Anniek Annika
Anny Anouk Ans Anthonie Anthony Antje Antoine Anton Antoinette Antonia Antonie Antonius Antoon Appie Arend Ari Ariane Arie Arjan Arjen Arjo
Arlette Armand Arno Arnold Arnoud Arnout Art Arthur Astrid Aukje August Augusta Aurelia Axel Barbara Barend Bart Barthold Bas Bastiaan
Bea Beatrijs Beatrix Ben Benjamin Benno Benny Benthe Bep Berber Berend Bernadette Bernard Bernd Berry Bert Berta Bertus Beth Bets Betsie Betsy
Bette Bettina Betty Bianca Bibi Bieke Billy Birgit Bjorn Bo Bob Bobbie Boris Boudewijn Boy Bram Brechje Brenda Brent Brian Brigitte
Britt Bruno Bryan Cara Caren Carel Carla Carlijn Carlo Carmen Carola Carolien Carolina Caroline Carry Cas Casper Cato Cecile Cecilia
Cees Celeste Celine Chantal Charissa Charlie Charlotte Chiel Chris Christa Christiaan Christian Christianne Christien Christina Christine
Christoffel Cindy Claire Clara Clarissa Claudia Claus Clemens Coby Coen Coenraad Cok Colette Colin Cor Cora Coraline Cornee Cornelia
Cornelis Corrie Corry Corine Corinne Corstiaan Crista Cynthia Daan Dagmar Daisy Damian Damiaan Dana Danielle Daniel Daniella Danny
Daphne Dave David Davy Debbie Debora Deborah Dees Denise Dennis Desiree Dewi Diana Dianne Dick Diede Diederik Diego Dieke Dieuwertje Dik Dion
Dirk Dirkje Dominique Don Dora Doreen Dorien Dorine Doris Dorothea Douwe Driek Dries Duncan Dylan Ebbe Eddie Eddy Edgar Edith Edward Edwin
Eef Eefje Eelco Eelke Eelkje Egbert Elena Eleonora Elfi Elias Elin Eline Elisa Elisabeth Elise Elize Elke Ella Elle Ellemieke Ellen
Ellis Elly Elma Els Elsa Elsbeth Else Elselien Elsemiek Elsje Elske Emiel Emil Emile Emilia Emily Emma Emmy Eric Erica Erik Erika Ernst
Erna Erwin Esmee Esmeralda Esther Ethan Eugene Eugenie Eva Eve Evelien Eveline Evelyn Evert Evi Evie Ewout Ezra Fabian Fabienne Fanny Faye Feike Felice
Felicia Felix Femke Fenna Fenne Feline Fien Fieke Fiene Fieneke Finn Fiona Fleur Floor Floortje Flora Floris Florentine Flip Fons Frank
Franka Frans Franciscus Francine Francisca Francis Fred Freddie Freddy Frederik Frederique Freek Frenk Frida Frits Froukje Gaby Gabriel
Geert Geertje Geertruida Gemma Gerald Gerard Gerarda Gerben Gerda Gerdien Gerlinde Gerlof Germaine Gerrie Gerrit Gert Gerty Gertjan Gertruud Gertie
Ghislaine Gideon Giel Gijs Gijsbert Gina Ginny Gisela Glenn Gonda Gonnie Gosse Govert Grace Greet Greetje Greta Gretha Guido Guus Guusje
Hadewych Hanna Hannah Hanne Hanneke Hannelore Hannie Hanny Hans Hansje Harald Hariette Harm Harmen Harold Harriet Harrie Harry Hedwig Hedy Hein
Heino Heleen Helen Helena Helga Hella Helma Hendrik Hendrika Hendrikje Hendrina Henk Hennie Henny Henri Henriette Herbert Herman Hermien Hessel
Hetty Hidde Hielke Hilda Hilde Hilke Hilleke Hiske Hubert Hugo Huib Huibert Huub Ida Idske Ike Ilja Ilona Ilse Imke Imme Ina Ineke
Ines Inez Inge Ingeborg Ingmar Ingrid Irene Iris Irma Isa Isabel Isabella Isabelle Ischa Isabeau Isolde Ivar Ivo Ivonne Jaap Jaco Jacob Jacoba
Jacobien Jacobus Jacomijn Jacques Jacqueline Jael Jan Jana Jane Janna Janne Janneke Jannes Jannetje Jannie Janny Janine Janno Janou
Jantje Janus Jara Jasmijn Jasmin Jasper Jean Jeanet Jeanette Jeanine Jeannette Jeff Jeffrey Jelle Jelmer Jelske Jelte Jennifer Jenny
Jens Jeremy Jeroen Jerom Jesper Jesse Jessica Jessie Jet Jette Jetske Jetty Jeanne Jikke Jill Jim Jimmy Jip Jitske Jo Joachim Joan
Joanna Joanne Job Jobke Jochem Jochen Joep Joeri Joey Johan Johanna Johannes John Johnny Jojanneke Joke Jolanda Jolande Jolein Jolien
Jolijn Jonas Jonathan Jonna Joop Joos Joost Jop Jordi Jordy Jorg Jorge Jorien Jorik Jorin Joris Jorn Jorrit Jos Josefien Josephine Joselien
Joshua Josien Josine Joyce Jozef Jozefien Judith Juliette Julia Julian Juliana Julie Juliet Julius Jurgen Jurjen Jurre Jurriaan Just
Justin Justine Jutta Kai Kaj Kamiel Karel Karen Karien Karijn Karin Karlijn Karl Karsten Kasper Kate Katarina Kathy Katinka Katja Kato
Kay Kaylee Kees Keimpe Kelly Ken Kenneth Kevin Kian Kiki Kim Kimberley Kimberly Kirsten Kitty Klaas Klaasje Klara Koen Koenraad Kobus
Koos Krijn Kristel Kristian Kristien Kurt Kyra Lana Lara Lars Laura Lauren Laurens Laurent Lea Leanne Leen Leendert Lena Lenie Lenneke
Lennart Lenny Leo Leon Leona Leonie Leontien Leonard Leonoor Leroy Lex Lia Liam Lian Lianne Lidewij Lidia Lidy Lieke Liekele Lien Lies Liesbeth
Lieselot Liesje Lieve Lieven Lijda Lili Lilian Lily Lina Linda Lindsay Lineke Linn Linsey Lionel Lisa Lisanne Lisette Lise Liza Lizet Lizzy
Lodewijk Loek Loes Loeki Lola Lonneke Loretta Lot Lotte Lotje Lou Louis Louisa Louise Luc Luca Lucas Lucia Lucie Lucien Lucinda
Lucy Ludo Luka Lukas Luna Lut Lutgard Luuk Lydia Lyanne Maaike Maarten Maartje Madelief Madeleine Madelon Maike Maikel Maite Manon Mandy Manfred Manus
Mara Marc Marcel Marcella Marco Marcus Mare Maren Margaretha Margje Margot Margreet Margriet Margrietha Maria Marian Marianne Marie Mariek
Marieke Marielle Marije Marijke Marijn Marijse Marilyn Marin Marina Marinka Marinus Mario Marion Mariska Marissa Marit Marius Marja Marjan Marjo Marjolein
Marjolijn Marjoke Mark Marko Marleen Marlies Marlin Marlon Marloes Marnix Mart Marten Martha Martijn Martin Martine Martje Mathijs Mathilde
Matthias Matthijs Maud Maura Maureen Maurice Maurits Max Maxim Maxime Maxine Mees Meike Meindert Melanie Melissa Melle Melvin Menno Merel
Merijn Merle Merlijn Mia Michael Michel Michelle Michiel Mick Miep Miek Mieke Mien Mies Mik Mikael Mike Mila Milan Milou Mimi Mina
Minke Minou Mira Miranda Miriam Mirjam Mirte Mirthe Misha Mitch Mitchell Moira Mona Monica Moniek Monika Monique Morris Myrna Myrthe Myra
Nadia Nadine Nancy Nanda Nanette Nanne Naomi Natalie Natasja Natasha Nathalie Nathan Neeltje Nel Nele Nellie Nelleke Nelly Nick Nicky Nico
Nicolaas Nicole Nicolette Niek Niels Nienke Nikki Niko Nils Nina Nine Noa Noah Noam Noel Noelle Noor Noortje Nora Norah Norbert Norma
Nynke Odette Odilia Oene Olaf Olga Olivia Olivier Onno Ophelia Oscar Otto Paddy Pamela Pascal Pascale Patricia Patrick Patty Paul Paula Paulien
Paulina Pauline Peer Peggy Pelle Penny Pepijn Perry Peter Petra Petronella Petrus Philip Philippe Philomena Phil Pia Pien Pier Pierre
Piet Pieter Pieternel Pietje Pim Pip Pleun Pol Priscilla Quincy Quinten Quinty Rachel Rafael Ralf Ralph Ramon Ramona Randy Raoul
Raphael Ray Raymond Rebecca Regina Reina Reinder Reinier Reinout Reinoud Rem Rembrandt Remco Remy Renate Rene Renee Renske Ria
Riane Rianne Richard Rick Ricardo Rieke Riekje Rien Riet Rietje Rik Rika Rikkert Rinke Rino Rinus Rita Rob Robbert Robbie Robert
Roberto Robin Robine Rochelle Roderick Roel Roelie Roelof Roelien Roeland Roemer Rogier Roland Rolf Rolinda Romy Ron Ronald Ronnie Ronny Roos
Roosje Rosa Rosalie Rosalinde Rosanne Rose Roselien Rosemarie Rosita Rowan Rowena Roxanne Roy Ruben Rudi Rudie Rudolf Rudy Rufus Ruth Ruud
Sabina Sabine Sabrina Saar Saartje Sacha Saskia Sally Sam Samantha Samuel Sander Sandra Sanne Sara Sarah Sara-Lynn Sascha Sasja
Sebastiaan Sebastian Selena Selina Selma Senna Sharon Sheila Shirley Sibbe Sicco Siebe Siebren Siem Siemen Sien Sietse Sietske Sigrid Silke
Silvia Silvan Simon Simone Sindy Sipke Sjaak Sjaan Sjef Sjoerd Sjoerdje Sjors Sjouke Sjoukje Sofia Sofie Sonia Sonja Sophia Sophie Stan
Stef Stefan Stefanie Steffie Stella Stephan Stephanie Steven Stijn Storm Stien Sue Sunniva Susan Susanne Suus Suze Suzan Suzanne Suzette Svenja
Sven Sybren Sylvana Sylvester Sylvia Sylvie Sytse Sytske Tamar Tamara Tania Tanja Tara Ted Teddy Teun Teunis Teuntje Thalia Thea Theo
Theodoor Theodora Theresa Therese Thierry Thies Thijmen Thijs Thomas Thyra Tibbe Tiemen Tieme Tiffany Tijmen Tijn Tijs Til Tilly Tim Timo Timon
Tine Tineke Tirza Tjalling Tjardo Tjeerd Tjerk Tjitske Tobias Tom Tommy Ton Tonia Tonny Tonnie Toon Tony Toos Tosca Tove Tracy Trees
Tries Trijntje Trudie Trudy Truus Tycho Tygo Ubel Ulrike Ursula Ute Valentijn Valerie Vanessa Veerle Vera Veronica Veronique Vic Vicky
Victor Victoria Vik Viktor Viola Vincent Vivian Vivianne Vlasta Wanda Ward Warner Wendy Wessel Wes Wesley Wiebe Wiebke Wieke Wiepke Wies
Wiesje Wietse Wietske Wijnand Wil Wilbert Wilco Wilfred Wilhelm Wilhelmina Willeke Willem Willemien Willemijn Willemke Willie Willy Wilma Wim Winnie
Wisse Wobke Wopke Wouter Wubbo Wytse Wytske Xander Xandra Xavier Yentl Yoeri Yolanda Yolande Yorick Youp Yvette Yvo Yvon Yvonne Zara Zeger Zoe Zoey
Zwaantje Zjoske Baukje Bauke Bouke Doutzen Durk Eabele Eeuwe Fedde Feikje Fokje Fokke Fopkje Foppe Froukje Gjalt Grytsje Hylke Hyltje Idse Iebele Jehannes
Jelly Jildou Jisk Jouke Klaske Lieuwe Lolke Lutske Maaike Marrit Marten Minne Oebele Oeds Pytsje Redmer Rinske Ruurd Sybrich Sierd Sjoerdtje Skelte
Tetsje Teake Tsjikke Ate Wybren Wypkje Ytsen Ytzen Nanning Harmke Aaldert Hinnerk Geesje Jantien Roelfien Hennie Lammie Lammert Aaltien
Abdel Abdelaziz Abdelhak Abdelhamid Abdelilah Abdelkader Abdelkarim Abdellah Abdelmajid Abderrahim Abderrahman Abdessamad Abdoel Abdou Abdul Abdullah
Abdulkadir Abdulrahman Abir Abu Adam Adel Adil Adnan Afaf Ahlam Ahmad Ahmed Aicha Aida Aisha Aissa Akram Ala Alaa Alae Alia Aliya Aaliyah Amal Aman Amani Amar
Amara Amin Amina Amine Amir Amira Amjad Ammar Anas Anass Anis Anissa Anwar Arij Arwa Asma Asmaa Assia Aya Ayah Ayman Aymane Ayoub Ayub Azedine Aziz Aziza Azzedine
Bachir Badr Baha Bahar Basma Bassam Batoul Bilal Bouchra Boutaina Brahim Chadia Chafik Chaima Chaimae Charifa Dalal Dalia Dina Dounia Driss Dua Dunya Dunia Eman
Fadi Fadia Fadila Fadoua Fahd Fahima Faiza Fadma Fares Farid Farida Faris Farouk Fatiha Fatima Fatimazahra Fatimazohra Fatma Fatna Fatouma Fawzia Faya Fayza Fouad
Ghada Ghizlane Habib Habiba Hadi Hadia Hadil Hafid Hafida Hafsa Haidar Hajar Hakim Hakima Hala Halima Hamid Hamida Hamsa Hamza Hana Hanae Hanan Hanane Hani Hania Hanin Hassan
Hassna Hatim Hayat Haytham Hiba Hicham Hichem Hind Houda Houria Huda Husam Hussein Husain Hussain Ibrahim Ibtissam Idris Idriss Ihsan Ihssane Ikram Ilham Ilias Ilyas Ilyass Iman
Imad Imane Imran Inas Ismael Ismail Ismahan Issa Issam Jabir Jalal Jalila Jamal Jamila Jawad Jihad Jihan Jihane Joumana Kaltoum Kamal Karam Karim Karima Kasim Kawtar Kaoutar Kenza Khadija Khadra
Khaled Khalid Khalil Lahcen Laila Lamia Lamiae Lamisa Lamar Latifa Lamyae Leila Layla Leyla Lina Loubna Lubna Lutfi Maha Mahdi Mahmoud Mahmud Maisa Maissa Majda Majid Malak Malek Malika Maram Mariam Marwa
Marwan Maryam Maryem Mehdi Meriem Meryem Mina Mo Moad Moha Mohamad Mohamed Mohammad Mohammed Mohand Mohsin Moncef Monir Mostafa Mounir Mounia Mourad Moussa Muhammad Mouna Munir Mustafa Mustapha
Nabil Nabila Nada Nadir Nadira Naima Najat Najib Najla Najoua Najwa Naoual Nasima Nasr Nasser Nassim Nassima Nawal Nawfal Nizar Noer Nora Nouh Nouhaila Nour Noura Nouri Nur Ola Omaima Omar Osama Othman Ouafa
Ouarda Oumaima Oumayma Oussama Outhmane Qasim Rabia Rachid Rachida Radouan Rafik Rahma Raja Rajae Rami Ramy Rana Rania Raniya Rasha Rashid Rawan Rayan Rayhana Raza Redouan Redouane Reem Riad Rida Rim Rima Rita Riyad
Riham Ruba Rukaya Saad Sabah Sabri Safa Safae Said Saida Saif Salah Saleh Salem Salim Salima Salma Salman Salwa Sami Samia Samih Samir Samira Samiha Sana Sanaa Sara Sawsan Selim Shadi Shahd Shaima Shaimaa Siham
Sihame Sofian Sofiane Soraya Souad Soufian Soufiane Souhaila Soukaina Soumaya Sultan Suhaila Sumaya Tahar Taha Tamer Tarek Tarik Tariq Taoufik Touria Wafa Wafaa Walid Wasim Wassim Widad Wiam Wissam Yahia Yahya
Yara Yasin Yasmin Yasmina Yasmine Yassin Yassine Yassir Yazan Youness Younes Younis Yousef Youssef Yousra Yusra Yusuf Zahra Zaid Zakaria Zakariya Zakaryae Zayd Zayn Zain Zainab Zaynab Zeinab Zineb Ziad Zohra Zouhair Zoubida Zouhra Zubair
Abdurrahman Adem Ahu Akin Alp Alper Alperen Altan Arda Arzu Asli Aslihan Asya Atakan Ates Ayberk Aydan Aydin Ayfer Aygul Ayhan Ayla Aylin Ayla Ayse Aysegul Aysel Aysen Aysun Ayten Azra Bahadir Baris Batuhan Bayram Beyza
Belgin Beren Beril Berk Berkan Berkay Berke Betul Beyhan Bilge Birgul Birsen Bora Buket Bulent Burak Burcu Busra Cagla Can Canan Caner Cansu Celal Celil Cem Cemal Cemil Cemile Cenk Ceren Ceyda Ceylan Cihan Cigdem Cagri
Damla Deniz Derya Devran Dilan Dilara Dilek Dogan Duygu Ebru Ece Ecrin Eda Efe Ela Elanur Elif Elcin Emel Emin Emine Emir Emirhan Emrah Emre Enes Engin Ercan Erdal Erdem Erdogan Eren Ergin Erhan Erkan Erol Ersin Esin
Esma Esra Eyup Eylul Fadime Fahri Faruk Fatih Fatos Ferhat Feride Ferit Feyza Fikret Filiz Firat Fidan Fulya Furkan Gamze Gizem Gokce Gokhan Gonca Gonul Gozde Gul Gulay Gulcan Gulden Guler Gulhan Gulistan Gulsah Gulsen
Gulsum Gunay Gunes Gurkan Guven Hacer Hakan Hale Halil Halit Hamdi Hande Harun Hasan Hasibe Hatice Havva Hilal Hulya Husamettin Huseyin Husniye Ibrahim Ilayda Ilhan Ilkay Ilknur Ipek Irem Irfan Isil Ismet Kaan Kadir
Kadriye Kamil Kemal Kenan Kerem Kerim Kezban Korkut Koray Kubilay Kubra Kurtulus Lale Latif Levent Mahir Mahmut Mehmet Melek Meltem Meral Merve Mert Meryem Mesut Metehan Metin Mevlut Mine Miray Mirac Muammer Muazzez Muhammed Muhammet Muharrem
Murat Musa Muzaffer Mujde Nalan Nazan Nazli Nazmi Necati Necla Nermin Neslihan Nesrin Nevin Nevzat Nihal Nihat Nilay Nilgun Nilufer Nur Nuran Nuray Nurcan Nurgul Nuri Nuriye Nursel Nurten Oguz Oguzhan Okan Oktay Omer Onur Orhan
Orkun Osman Ozan Ozcan Ozge Ozgur Ozkan Ozlem Oznur Pelin Perihan Pinar Poyraz Rabia Ramazan Recep Refik Remziye Resul Reyhan Riza Rukiye Ruya Sadik Safiye Sahin Sait Salih Sebahat Seda Sedat Sefa Seher Selahattin Selcuk Selin Selma
Semih Semiha Semra Sena Senay Sengul Serap Sercan Serdar Serhat Serife Serkan Serpil Sevda Sevgi Sevil Sevilay Sevim Sevinc Seyda Seyma Sezen Sezer Sibel Sila Sinan Songul Suat Sukran Sukru Suleyman Sultan Sumeyye Suna Taner Tansu
Tarkan Tayfun Tayyip Temel Tolga Tugba Tugce Tugay Tulay Tulin Tuncay Turan Turgut Turkan Ufuk Ugur Ulku Umit Umut Utku Veli Veysel Volkan Yagmur Yakup Yalcin Yasar Yasemin Yavuz Yeliz Yesim Yigit Yildiray Yildiz Yilmaz Yonca Yucel
Yunus Yurdagul Zafer Zehra Zekeriya Zeki Zekiye Zeliha Zerrin Zeynep Zeyneb Ziya Zubeyde Zuhal Zuleyha Zumra Azad Baran Berivan Berfin Bawer Ciwan Dara Dilovan Diyar Evin Hejar Heval Hevin Jiyan Rojda Rojin Rojhat Ronahi Rozerin Serhad Sipan
Welat Zelal Zilan Avin Aram Aras Hiwa Hozan Karwan Karzan Lezgin Narin Nechirvan Rebin Rebwar Sarkawt Shilan Shler Soran Zana Zhian Hozan Goran
Abraham Abrehet Aman Amanuel Asmeret Aster Awet Bereket Berhane Binyam Biniam Dawit Eden Efrem Elsa Ermias Eyob Feven Filmon Fitsum Fiyori Freweini Genet Ghirmay Girmay Haben Habtom Hadas Haile Helen Henok Hiwet Isaias Kibrom Kidane Kidist
Letebrhan Letina Liya Luwam Lula Mebrahtu Mebrat Medhanie Meron Merhawi Meseret Mihret Mikal Mulu Mussie Natnael Nahom Rahel Robel Rut Saba Salem Samrawit Samuel Saron Selam Selamawit Senait Semhar Semere Simret Solomon Tekle Tesfalem Tesfay Temesgen
Tsegay Tsehaye Tsigereda Winta Yafet Yohana Yohannes Yonas Yonatan Yordanos Zerai Zewdi Abdi Abdirahman Abdirashid Abdullahi Abshir Anab Asad Asha Ayaan Ayan Bashir Cabdi Deeqa Deqa Fardowsa Farah Farhan Faduma Fadumo Faysal Filsan Guled Halimo Hibo
Hodan Hamdi Idil Ifrah Ikraan Jama Khadra Ladan Liban Mahad Maryan Muna Nasra Nimco Nimo Qamar Ruqia Sagal Sahra Samatar Shukri Siad Suad Ubah Warsame Yasir Zakariye Zamzam Abena Abiola Ada Adaeze Adebayo Adjoa Adwoa Afia Afua Akosua Akua Ama Amma Amadou
Aminata Aissatou Alpha Awa Binta Blessing Boubacar Chidi Chinedu Chioma Comfort Destiny Ebere Efua Ekow Ekua Emeka Esi Fanta Faith Fatou Fatoumata Favour Femi Foday Gifty Gloria Godfrey Grace Hawa Ibrahima Idrissa Ifeoma Ijeoma Isatou Joy Kadiatou Kofi Kojo
Kwabena Kwadwo Kwaku Kwame Kwasi Kweku Kwesi Lamin Mamadou Marie-Claire Mariama Mercy Mensah Moussa Ngozi Nana Nkechi Obinna Ousmane Patience Peace Precious Prosper Queen Salif Salimata Sekou Seydou Sunday Temitope Tunde Uche Victory Yaa Yaw Divine Emmanuel
Agata Agnieszka Alicja Aleksander Aleksandra Andrzej Aneta Angelika Aniela Antoni Arkadiusz Artur Barbara Bartek Bartosz Beata Boguslaw Bozena Bronislaw Cezary Czeslaw Damian Danuta Daria Darek Dariusz Dominik Dominika Dorota Edyta Elzbieta Ewa Ewelina Filip
Franciszek Gabriela Genowefa Grazyna Grzegorz Halina Hania Henryk Iga Ignacy Irena Iwona Izabela Jacek Jadwiga Jakub Janina Janusz Jarek Jaroslaw Jerzy Joanna Jolanta Julita Justyna Kacper Kamil Kamila Karol Karolina Kasia Katarzyna Kazimierz Kinga Klaudia
Krystian Krystyna Krzysztof Kuba Lech Leszek Lidia Lucyna Lukasz Maciej Magda Magdalena Maja Maksymilian Malgorzata Marcin Marek Mariusz Marta Marzena Mateusz Michal Mieczyslaw Mikolaj Milena Milosz Miroslaw Monika Natalia Nikola Nikodem Norbert Oliwia Oliwier
Oskar Patrycja Patryk Pawel Piotr Przemek Przemyslaw Radek Radoslaw Rafal Renata Robert Roman Ryszard Sebastian Slawomir Stanislaw Stefania Sylwia Szymon Tadeusz Teresa Tomasz Tymon Tymoteusz Urszula Waldemar Weronika Wieslaw Wiktor Wiktoria Wioletta Witold
Wladyslaw Wojciech Wojtek Zbigniew Zdzislaw Zofia Zosia Zuzanna Zygmunt Alexei Alexej Alina Alyona Anastasia Anastasiya Anatoliy Andrej Andrii Andriy Artem Bogdan Bohdan Danylo Daryna Denys Dmitri Dmytro Ekaterina Evgeni Galina Halyna Hanna Igor Ihor Inna Irina
Iryna Ivan Ivanka Kateryna Katya Khrystyna Kostya Kyrylo Larysa Lesya Lidiya Ljuba Ludmila Ludmyla Lyudmyla Maksym Marija Mariya Maryna Masha Mykhailo Mykola Myroslava Nadezhda Nadiya Natalka Natalya Nataliia Nazar Nikita Nikolai Oksana Oleg Oleh Olena Oleksandr
Oleksandra Oleksii Olesya Olha Ostap Pavel Pavlo Petro Polina Roksolana Ruslan Sasha Sergei Sergej Serhii Serhiy Sofiia Solomiya Stanislav Svetlana Svitlana Taras Tatiana Tatjana Tetiana Tymofiy Vadim Vadym Valentina Vasyl Viktoriia Vitali Vitaliy Vladimir Vladislav
Volodymyr Vyacheslav Yana Yaroslav Yaroslava Yelena Yevhen Yulia Yuliia Yuri Yuriy Zhanna Zlata Adrian Alin Alina Ana Anca Andreea Bogdan Catalin Claudiu Constantin Corina Cosmin Cristian Cristina Daniela Dragos Dumitru Elena Emilian Florin Gabriela Georgeta Gheorghe
Horia Ileana Ioan Ioana Ion Ionela Ionut Iulia Laurentiu Liviu Lucian Magdalena Marian Marius Mihaela Mihai Mircea Mirela Nicolae Octavian Ovidiu Paul Petru Radu Raluca Razvan Roxana Silviu Simona Sorin Stefania Teodor Tudor Valentin Vasile Viorica Vlad Asen Bojan
Boyan Desislava Dimitar Dragan Dragana Emil Georgi Goran Hristo Ivaylo Jasmina Jelena Jovan Jovana Kalina Krasimir Lazar Ljubica Lyubomir Marija Milica Milos Miroslava Mladen Nemanja Nenad Nikolay Petar Plamen Rade Radka Ratko Sanja Sasa Senad Slavica Snezana Stanka
Stefka Stoyan Svetoslav Tihomir Todor Tsvetan Vesna Vesela Vuk Yordan Zdravko Zlatko Zoran Zorica Edin Elvir Emina Enisa Fikreta Haris Jasmin Lejla Mersiha Mirsad Nermin Sead Selma Suada Arben Arber Arta Besa Besnik Blerim Blerta Drita Edona Fatmir Flamur Gent Gezim
Ilir Liridon Luan Shpresa Valdrin Valon Vjosa Agim Anila Altin Ardit Erjon Gjergj Alejandro Alejandra Alvaro Ana Andres Angel Angelo Antonella Antonio Armando Arturo Beatriz Benito Camila Carlos Catarina Claudio Cristiano Diogo Domingo Duarte Eduardo Emiliano Enrique
Ernesto Esteban Estrella Federica Federico Felipe Fernanda Fernando Filippo Francesca Francesco Francisco Gabriella Gianni Giorgio Giovanna Giovanni Giulia Giuseppe Gonzalo Guadalupe Guillermo Gustavo Hector Ignacio Isidro Jaime Javier Jesus Joao Joaquim Joaquin
Jorge Jose Josefa Juan Juana Juanita Julio Lorena Lorenzo Lourdes Luis Luiz Luisa Manuel Manuela Marcelo Marcia Margarita Mariana Maribel Marisol Massimo Matteo Mauricio Mauro Mercedes Miguel Milagros Nuno Nuria Pablo Paola Paolo Paulo Pedro Pepe Pilar Rafaela Ramiro
Raul Rocio Rodrigo Rogerio Rosario Ruben Salvador Salvatore Santiago Santos Sergio Soledad Teodora Tiago Tomas Valeria Vasco Vicente Vincenzo Vitor Ximena Yolanda Alexis Arnaud Aurelie Benoit Camille Clement Corentin Didier Edouard Estelle Fabrice Florence Francois
Francoise Gaelle Genevieve Gilles Guillaume Helene Jacqueline Jean-Pierre Jerome Julien Laetitia Laurence Lionel Loic Lucie Magali Marc-Andre Marcelle Marguerite Mathieu Maxence Mireille Nicolas Noemie Odile Pascaline Quentin Regis Sandrine Solange Stephane Theophile
Thibault Valentine Yannick Yves Aaron Abigail Adele Aidan Alan Allison Andrew Ashley Austin Barry Beverly Brandon Brianna Brooke Caitlin Cameron Carter Chad Charles Chelsea Cheryl Chloe Christopher Clyde Connor Courtney Craig Crystal Curtis Darren Daryl Dawn Dean Derek
Derrick Destiney Donald Donna Donovan Dwight Dwayne Earl Edmund Elijah Elton Emerson Ernie Erin Errol Eugene Faith Frankie Gary Gavin Geoffrey George Georgina Geraldine Gilbert Gordon Graham Gregory Gwen Hailey Harvey Heather Henry Hope Howard Ian Imani Isaac
Isaiah Ivan Jack Jackie Jackson Jada Jade Jamal James Jamie Jamila Janet Janice Jared Jarrod Jason Jaden Jayden Jaylen Jayda Jaylinn Jazz Jenna Jerry Jesaja Joanne Jodie Joel Jolie Jonah Jordan Joseph Joyann Julianne June Kaitlyn Karl Katherine Kathleen Kayden Keanu
Keisha Kelvin Kendrick Kendra Kerwin Kiara Kieran Kingsley Kirk Kyle Kylie Lamont Lance Larry Latoya Leah Lennox Leonardo Leslie Levi Lewis Lindsey Lloyd Logan Loraine Lorraine Luke Lynn Madison Malcolm Marcia Marissa Marshall Marvin Mary Matthew Megan Mikayla Milo
Miles Molly Monty Morgan Moses Nathaniel Neil Nigel Noelia Nolan Owen Paige Paris Percy Phoebe Quinn Rayen Reggie Regilio Reuben Rhianna Ricky Rihanna Rochella Rodney Roger Romano Romario Romeo Rosemary Ross Ruby Ryan Samanta Savannah Scarlett Scott Sean Serena Shane Shania
Shanaya Shanice Shannon Sharifa Shaun Shawn Shayla Shelby Sheldon Sherida Sherlock Sherry Sherwin Sidney Sienna Skyler Spencer Stacey Stacy Stanley Stephen Steve Stewart Stuart Sydney Tamika Tanya Tatum Taylor Terrence Terry Tessa Thalisa Theresa Tiana Timothy Tina Tobi Todd
Travis Trevor Tristan Tyler Tyrone Tyrell Urvin Valencia Vernon Virginia Wallace Walter Warren Wayne Wesly Whitney William Winston Xaviera Zachary Zion Anand Anil Anita Anjali Anju Anoushka Aryan Arjun Aruna Arvind Asha Ashok Ashwin Bharat Bhavna Chandra Deepa Deepak Devi
Dewika Dharma Dhiraj Divya Farida Gita Gaurav Gopal Govind Harish Hemant Indra Indira Ishaan Jagdish Jai Jayanti Jyoti Kajal Kamla Kavita Kiran Kishan Krishna Kumar Lakshmi Lalita Laxmi Madhu Mahesh Mala Manish Manisha Manoj Meena Meera Mohan Mohini Mukesh Naresh Navin Neha
Nikhil Nisha Nitin Padma Pooja Prakash Pranav Prem Prema Priya Priyanka Puja Radha Radjin Raj Rajesh Raju Rakesh Ram Ramesh Rani Rashmi Ravi Reshma Rishi Ritika Rohan Rohit Roshan Roshni Sandeep Sandhya Sanjay Sanjana Santosh Sapna Sarita Satish Savita Seema Shankar Shanti Sharda
Sharmila Shila Shiv Shiva Shreya Simran Sita Soenil Soenita Subhash Sudha Sudhir Sunita Suresh Sushila Swati Tara Uma Usha Varun Vidya Vijay Vikram Vimla Vinod Vishal Vishnu Warsha Yash Gurpreet Harpreet Jaspreet Manpreet Amrit Balwinder Kuldeep Parminder Faisal Farhad Fariba
Farzana Farzaneh Fereshteh Firouz Gholam Golnaz Habibullah Hamed Hossein Homayoun Jafar Javad Kamran Karimullah Kaveh Khatera Laleh Maryam Masoud Masood Mahnaz Mahsa Mehran Mina Mitra Mohsen Mojgan Morteza Mozhgan Nader Nahid Najibullah Narges Nasim Nasrin Navid Nazanin Nilofar
Omid Parisa Parwana Parvin Payam Pooya Qais Rahim Rahmatullah Reza Rohullah Roya Rustam Saeed Sadaf Sahar Samim Sayed Setareh Shabnam Shahin Shahram Shakila Shirin Siavash Sima Soheila Soraya Tahmina Wahid Wali Yalda Yama Zabiullah Zahir Zarmina Zohal Zohreh Zubaida Ahmadullah
Aisyah Agus Ayu Bambang Budi Dewi Eko Endang Indah Joko Kartini Made Nyoman Putu Ratna Rudi Setyo Siti Sri Sukarno Wayan Yanti Asih Wati Bayu Ai An Anh Bao Binh Chi Cuc Dao Dung Duc Giang Ha Hai Hang Hanh Hien Hieu Hoa Hoang Hong Hue Hung Huong Huy Khanh Khoa Kim Lan Le Linh Loan
Long Mai Minh My Nam Nga Ngoc Nguyet Nhi Nhung Phong Phuc Phuong Quan Quang Quynh Son Tam Tan Thanh Thao Thi Thien Thuy Thu Tien Toan Trang Tri Trinh Trung Truc Tu Tuan Tuyen Tuyet Van Vinh Vy Xuan Yen Bo Chao Chen Cheng Chun Fang Fen Feng Guo Haoran Hui Jia Jiahao Jian Jie Jin
Jing Jun Kai Lei Li Lihua Ling Liwei Mei Meiling Min Ming Na Nan Ning Peng Ping Qiang Qing Rong Rui Shan Shu Shufen Siu Tao Ting Wei Weiwei Wen Wenjie Xia Xiang Xiao Xiaoling Xiaoyu Xin Xinyi Xue Yan Yang Yi Yifan Yihan Ying Yong Yu Yuan Yue Yun Yuxuan Zhen Zhi Ziyi Akiko
Daisuke Emiko Haruka Hiroshi Kenji Keiko Naoko Sakura Satoshi Takashi Yoko Yuki Yumi Eun Hyun Jae Jihoon Jisoo Minjun Seo Soo Sung Young Aroon Chai Kanya Malee Niran Nok Pim Ploy Somchai Somsak Suda Supaporn Malai Wanida Arnel Analyn Bong Cherry Jhon Jun-Jun Marites Maricel Rodel
Rowena Rhea Cherilyn Delano Djayden Djenna Djuna Edson Elvin Enrico Ervin Farisha Gaitano Giovani Gio Gladys Glennis Humphrey Iwan Jaimy Jamilla Jandino Jeandro Jeangu Jenairo Jermaine Jerrel Jurven Jurmaine Kathlyn Kenny Lucretia Ludwina Marciano Marlene Melvyn Merlyn Milton Naigel
Orlando Orville Quinsy Rachelle Raymi Rensley Reyna Richenel Rignaldo Roché Rosita Ruthmila Ryanno Sairaly Sergino Shakira Sharelly Shaundrick Shemar Sherina Shurandy Sigmar Swinda Tyrese Urtha Virgil Vurnon Winifred Xiomara Yahaira Zoraida Zulaika Abrahim Jojo Jaimie Fay Fenno Feliks
Nout Sef Teije Sepp Boaz Hugo-Jan Vos-Jan Olle Otis Ties Pepe Rover Mats Mats Jax Jace Lio Lev Lenn Loet Guusje Juul Julotte Jinthe Jula Lizzie Lynn Livia Liv Loulou Lauri Mette Novi Nova Nola Noé Puck Pippa Roosmarijn Romee Saartje Sterre Suzie Vajen Veere Yuna Yara Zonne Zoé Madee Lieze Keet Fayenne Evy Elif
Daantje Dinand Dini Dinie Diny Door Doortje Dorret Drika Duco Eltjo Evelijn Fransien Geerte Gerbrand Gerrieke Gezina Gonny Greetje Hansi Hilde Hilly Ieke Jannie Jasmine Jenske Joosje Josje Kaatje Karst Klazien Koosje Kors Leida Leni Leny Lida Lijntje Linet Loekie Mannus Marijtje Mechteld Mieneke Mineke
Neel Nolda Pam Pleuni Reinie Riek Rineke Sijbren Sijtje Sjanie Stans Steef Tamme Thirza Tiny Toosje Trui Wiets Wijnie Zus Jel Jaron Jorden Kyan Rens Roan Siebrand Sil Sverre Teake Tein Twan Vigo Ayden Benja Cees-Jan Abdelali Jomar Raïssa Hêvîn Raees Riyaz Shareen Sharief Nadeem Naeem Nasir Tahir Usman Umar Waqas Zahid Zeeshan Zoya
Sem Tess Dex Xavi Senn Sten Wout Hugo Mason Oliver Juna Thijn Kyano Jake Julan Zeb Guusta Bente Jort Ruud Sjoukje Joris Ferdi Ferry Fedor Gerwin Gerhard Henkjan Hettie Jeltje Jitte Joke Jopie Juup Kaya Keesje Leendertje Maikel Marinka Mariët Marthe Marty Merijntje Mijntje Natasja Nathalia Nicolien Noortje Otje Patries Pietertje Quirine Quirijn
Raf Reinoud Renzo Rowdy Sebas Sjon Sjoukje Stefano Stijntje Tjebbe Tjarda Tjeu Ties Tristan Wijbrand Willianne Wout Yannic Ymke Yoran Ziggy Zita Danique Daniek Demi Dominic Eefke Eliza Elodie Emiel Fabio Famke Fardau Fien Gerke Gijsje Jariah Jaylano Jelena Jenthe Jesslyn Jonne Joya Juda Kees-Jan Lieselotte Lindy Loïs Lois Lotta Luci Lune Maeve
Maarten-Jan Maas Marijke Mauro Minthe Naud Nathanael Norbert Oona Otte Philippa Pomme Quinte Rens Riley Rosanna Sanna Senne Sepp Siebe Silvana Sophia Suus Teuntje Thirza Tygo Valerio Vosse Wietske Yoëll Yorben Yuri Zef Zjuul Annemieke Annejet Annechien Albertine Aletta Alwine Aimee Aleid Arianne Bernadet Brecht Cathelijne Charlene Coosje Corina Dineke Dyon Elbrich
Emmelie Eva-Lynn Fieke Frédérique Gerritje Gertrude Gonneke Hanneloes Heiltje Hendrikus Hilletje Ineke Jacolien Jannetta Jantina Jenneke Jeroenimus Jikkemien Kornelis Leendertien Lubbert Lubertus Machteld Margo Marijn Martina Mechtild Neeltje Nelis Otilia Pietronella Rianka Rudolph Siegfried Sijmen Stientje Tonke Ubbo Valentino Wendelien Wijnanda Willempje Zwanet
Ot Ger Shanna Shana Sjanna Jovanni Joas Lau Wob Dirkje Urmie Truida Bennie Wendel Wineke Geertrui Gerdi Gerrianne Grietje Harmina Hennes Hilko Jansje Jenny Jo-Ann Klazina Kobie Lamberta Liset Luit Luitje Marijs Mieps Nelie Reina Rensje Siepie Stijna Teuna Toon Trijn Wendelmoet Willeminus Wiepkje Zwaantien Layan Kinan Firas Setayesh Ilyes Tunahan Nurhan Melisa Naod Tigist Abebe Bethlehem Chukwuemeka Cabdullahi Leviticus
Aafje Aaltina Aaltsje Abeltje Adzer Aebe Afke Age Ageeth Agatha Alberdina Albertje Aleida Altje Andele Ansje Anske Antsje Atse Attje Atje Auke Baaije Bartele Bartje Bearn Beitske Berendina Berendje Bernardus Bertha Betje Bindert
Binnert Boele Bonne Boukje Bouwe Brechtsje Brechtje Broer Brugt Catrinus Dedde Derk Derkje Dieuwke Dirkien Dientje Doeke Doetie Dorus Dotje Durkje Eabe Eelktje Eeltje Eesge Egbertje Egge Eise Eite Eke Elbert Engbert Engbertus
Engel Enne Eppie Eppo Ettje Evert-Jan Eildert Eltje Ewold Feitse Feije Femmie Femmigje Fimme Finette Fennechien Fennegien Fenje Ferdinandus Fetsje Fimke Fintje Foeke Foekje Fokelina Folkert Folkertje Fopke Frankje Freerk
Froukelien Fetje Gaatske Gauke Gea Geeske Geertien Geertruide Gepke Gerdina Gerko Gerlofke Gerrigje Gerritdina Gesina Gjettje Goasse Griet Grietsje Gryt Haaije Haebele Halbe Harmannus Harmien Harmtje Haye Heerke Hebeltje Heike
Heiko Hemmo Henderika Hepke Hermina Hermanus Herre Hette Hidzer Hiemke Hiltje Hieke Hilbert Hilbrand Hillechien Hillie Hinke Hinderk Hinderika Hisse Hitje Hoite Hylkje Hyke Iebeltje Ids Idsert Iekje Ietje Ibeltje Imkje Ieme Itske
Ite Jacobje Jantinus Jansien Jannigje Jeen Jelke Jeltsje Jenne Jentje Jetse Jinke Jitze Jochum Joukje Jurjentje Jurrie Kea Klaaske Klaassien Klasien Kornelia Korneliske Kunnie Kunna Lammechien Lammigje Lambertus Lieuwkje Liefke
Lijkele Lubbe Lubberta Lubbigje Luppo Lukje Luutsen Luurt Marchien Marchje Marchiena Margien Meine Meindertje Meinte Menke Mettje Metje Minze Mink Murk Nammen Neeltsje Niesje Nieske Nantko Okke Ommo Onne Ottje Oepke Oetske Oege
Obe Ocko Pietsje Pieterke Popke Pytrik Pyter Reinou Renger Rikste Rikstje Ritske Rixt Reitse Reino Rendert Renje Roelfina Roelfke Romke Roelinus Roely Rommert Rimmer Riemer Riemke Riekele Riekelt Sake Saakje Sikke Siebrigje
Siebrich Siebolt Siepke Sieger Siekmans Siewert Simke Sint-Jan Sjieuwke Sjirk Sjut Stoffer Swaantje Swanny Sybe Sybrigje Sytze Taeke Taekele Teade Teatske Tjaard Tjaltje Tjamke Tjalke Tjeerdtje Tjipke Tjisse Tjaakje Tjitse Tjitze
Tjikke Trijnie Trijnko Tryntsje Tsjalling Tsjebbe Uilke Uilkje Ulbe Ulke Waling Watse Welmoed Weero Wemeltje Wendeltje Wiemer Wieger Wiert Wiertje Wietze Wilko Wimke Wipkje Wobbe Wobbechien Wolter Woltertje Wubbe Wubbechien
Wubbina Wubbigje Wytze Ymkje Ynskje Yke Ypke Ytsje Ytje Zwaantina Zwanie Hermannus Hendrikdina Johanna-Gezina Jennie Marietje Mini Gerhardus Gradus Hendrik-Jan Antoinet Bernhard Herman-Jan Harrold Wolterus Egbertus Tautvydas
Siep Gait Jad Gré Bé Fokko Jantine Fenneke Bregje Tsjerk Gerbrich Ingvild Marjon Dorothé Wibe Sunil Djamila Tjibbe Wiebren Geziena Gezinus Jantsje Trijntsje Aly Riny Rini Tini Tinie Mienke Sientje Sjaantje Lientje Beppie Fietje Marry Marrie
Sjra Sjeng Thei Funs Frens Truuske Mientje Tilla Roelina Egberdina Klasina Klaziena Ankie Anouska Arjanne Arienne Bertine Britta Carin Carine Carlien Caroliene Cathy Chayenne Cheyenne Shaniqua Chantalle Cisca Ciska Claartje Conny Connie
Corien Corné Dani Desi Djoeke Djoke Dorrit Edo Enise Evalien Evelyne Ferdinand Frederieke Frouke Geke Gera Gerco Gerdie Gerdine Germa Gerjan Gretel Hadassa Hannelies Hasna Heidi Heleentje Iljas Inaya Inke Ivana Jacintha Jarno Jayson
Jeannet Jessy Jooske Joska Jowan Jumana Kayleigh Keano Kimmy Kjell Kyara Larissa Laurien Leandra Lidwien Liduina Liesbet Lilianne Linsy Lisan Liselot Lucienne Madelinde Mads Malou Manal Marga Marilene Marjet Marleentje Marlinde Marret
Meerten Micha Miena Mirell Mitchel Moos Myrle Nadieh Nathaly Neele Nettie Nordin Noureddine Ouassim Peke Petrie Ranya Rayvon Rense Rian Rikst Rivka Rosan Ruurdtje Safiya Sanae Sandor Shannen Sieb Siska Sjoke Soemia Sofyan Steffan Suzanna
Thaïs Tiba Timur Tinus Tjark Wael Wijbe Wiepie Wieteke Yamina Youssra Zülfiye Hiwot Rahwa Okba Nataliya Mariia Radjesh Radj Sandhia Ashana Shailesh Ruel Rinaldo Jurgenne Sheraily Zuleika Rudsel Ronella Quincey Denzel Ania Gosia Basia
April Summer Skye Gift Lin Ale Rein Ab Ank Linde Kick Dolf Faas Zwaan Kris Lyra Peet Rinse Gait-Jan
`);
