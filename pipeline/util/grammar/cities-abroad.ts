/**
 * Cities that stand alone in the datelines of their own countries, as their papers write them; of those whose names are
 * words too (Essen, Halle, Van, Орёл) none.
 */

export const citiesAbroad = `Aachen, Augsburg, Bamberg, Bayreuth, Bielefeld, Bochum, Braunschweig, Bremen, Bremerhaven, Chemnitz,
Cottbus, Darmstadt, Duisburg, Emden, Erfurt, Erlangen, Flensburg, Freiburg, Fulda, Gelsenkirchen, Gera, Gießen, Göttingen, Greifswald,
Heidelberg, Heilbronn, Hildesheim, Ingolstadt, Jena, Kassel, Kiel, Koblenz, Konstanz, Krefeld, Leverkusen, Ludwigshafen, Lübeck,
Lüneburg, Magdeburg, Mannheim, Marburg, Mönchengladbach, Münster, Neubrandenburg, Offenbach, Oldenburg, Osnabrück, Paderborn, Passau, Pforzheim,
Potsdam, Regensburg, Reutlingen, Rosenheim, Rostock, Saarbrücken, Schwerin, Siegen, Solingen, Stralsund, Trier, Tübingen, Ulm, Wilhelmshaven,
Wolfsburg, Wuppertal, Würzburg, Zwickau, Klagenfurt, St. Pölten, Villach, Bregenz, Eisenstadt, Winterthur, St. Gallen, Schaffhausen, Aarau,
Almere, Amersfoort, Apeldoorn, Arnhem, Assen, Breda, Den Bosch, Deventer, Dordrecht, Enschede, Haarlem, Leeuwarden, Leiden, Lelystad, Maastricht,
Middelburg, Nijmegen, Tilburg, Venlo, Zwolle, Aalst, Brugge, Gent, Hasselt, Kortrijk, Leuven, Mechelen, Oostende,
Borås, Eskilstuna, Falun, Gävle, Halmstad, Helsingborg, Jönköping, Karlskrona, Karlstad, Linköping, Luleå, Norrköping, Skellefteå, Sundsvall,
Södertälje, Umeå, Västerås, Växjö, Örebro, Östersund, Arendal, Bodø, Drammen, Fredrikstad, Gjøvik, Hamar, Harstad, Haugesund, Kirkenes, Kristiansand,
Kristiansund, Lillehammer, Molde, Narvik, Skien, Steinkjer, Tønsberg, Ålesund, Esbjerg, Fredericia, Frederikshavn, Herning, Hillerød, Holstebro,
Horsens, Kolding, Næstved, Randers, Roskilde, Silkeborg, Sønderborg, Vejle, Viborg, Espoo, Hämeenlinna, Joensuu, Jyväskylä, Kajaani, Kouvola, Kuopio,
Lappeenranta, Mikkeli, Pori, Rovaniemi, Seinäjoki, Vaasa, Vantaa, Bydgoszcz, Częstochowa, Gdynia, Gliwice, Gorzów Wielkopolski, Kielce, Koszalin,
Legnica, Olsztyn, Opole, Płock, Radom, Rzeszów, Słupsk, Sopot, Tarnów, Toruń, Wałbrzych, Zakopane, Zielona Góra, České Budějovice, Havlíčkův Brod,
Hradec Králové, Jihlava, Karlovy Vary, Liberec, Opava, Pardubice, Ústí nad Labem, Zlín, Banská Bystrica, Nitra, Poprad, Prešov, Trenčín, Trnava, Zvolen,
Žilina, Békéscsaba, Győr, Kaposvár, Kecskemét, Miskolc, Nyíregyháza, Pécs, Sopron, Szolnok, Szombathely, Székesfehérvár, Tatabánya, Veszprém, Zalaegerszeg,
Adana, Antalya, Balıkesir, Bursa, Denizli, Diyarbakır, Edirne, Erzincan, Erzurum, Eskişehir, Gaziantep, Kahramanmaraş, Kayseri, Konya, Malatya,
Manisa, Mersin, Muğla, Samsun, Sivas, Şanlıurfa, Tekirdağ, Trabzon, Zonguldak, Архангельск, Астрахань, Барнаул, Белгород, Брянск, Волгоград, Вологда, Воронеж,
Иваново, Ижевск, Иркутск, Калининград, Калуга, Кемерово, Кострома, Краснодар, Красноярск, Курск, Липецк, Магадан, Махачкала, Мурманск, Нижний Новгород,
Омск, Оренбург, Пенза, Пермь, Петрозаводск, Псков, Рязань, Самара, Саратов, Севастополь, Симферополь, Смоленск, Сочи, Ставрополь, Сургут, Тамбов, Тверь, Томск,
Тула, Тюмень, Улан-Удэ, Ульяновск, Уфа, Хабаровск, Челябинск, Череповец, Чита, Южно-Сахалинск, Якутск, Ярославль, Вінниця, Дніпро, Житомир, Запоріжжя,
Івано-Франківськ, Кропивницький, Луцьк, Львів, Одеса, Полтава, Рівне, Суми, Тернопіль, Ужгород, Харків, Херсон, Хмельницький, Черкаси, Чернівці, Чернігів`
