/** News in other languages, made up here: the engine reads English, and must leave most of this alone. */

/** Language → text without any name. */
export const FOREIGN_TEXTS: Readonly<Record<string, string>> = {
	German:
		'Der Gemeinderat hat am Montag beschlossen, die alte Brücke am Hafen zu erhalten. „Wir werden nicht der Rat sein, der sie abgerissen hat“, sagte die Bürgermeisterin. Der Beschluss fiel nach einer langen Sitzung, in der mehrere Anwohner ihre Sorgen um den Verkehr, den Lärm und die Kosten vortrugen. Die Arbeiten sollen im Mai beginnen und im Herbst des kommenden Jahres enden. Die Opposition kritisierte den Plan als zu teuer. Das Geld müsse zuerst in Schulen und Kindergärten fließen, hieß es.',
	French:
		'Le conseil municipal a décidé lundi de garder le vieux pont du port. « Nous ne serons pas le conseil qui l’a démoli », a déclaré la maire. La décision est tombée après une longue séance pendant laquelle plusieurs habitants ont fait part de leurs craintes. Les travaux doivent commencer en mai et finir à l’automne de l’année prochaine. L’opposition a jugé le projet trop cher. Il faudrait d’abord mettre cet argent dans les écoles, a-t-elle ajouté.',
	Spanish:
		'El ayuntamiento decidió el lunes conservar el viejo puente del puerto. «No seremos el consejo que lo derribó», dijo la alcaldesa. La decisión llegó después de una larga sesión en la que varios vecinos hablaron de sus temores por el tráfico y el ruido. Las obras empezarán en mayo y terminarán en el otoño del próximo año. La oposición dijo que el plan es demasiado caro y que el dinero hace falta en las escuelas.',
	Swedish:
		'Kommunfullmäktige beslutade i måndags att behålla den gamla bron i hamnen. ”Vi ska inte bli de som rev den”, sade kommunalrådet. Beslutet kom efter ett långt möte där flera boende berättade om sin oro för trafiken och bullret. Arbetet ska börja i maj och vara klart nästa höst. Oppositionen tycker att planen är för dyr och att pengarna behövs i skolorna.',
	Polish:
		'Rada miejska zdecydowała w poniedziałek, że stary most w porcie zostanie. „Nie będziemy radą, która go zburzyła”, powiedziała burmistrzyni. Decyzja zapadła po długim posiedzeniu, na którym mieszkańcy mówili o swoich obawach. Prace mają ruszyć w maju i skończyć się jesienią przyszłego roku. Opozycja uważa, że plan jest za drogi.',
	Turkish:
		'Belediye meclisi pazartesi günü limandaki eski köprünün korunmasına karar verdi. “Onu yıkan meclis olmayacağız” dedi belediye başkanı. Karar, mahalle sakinlerinin kaygılarını anlattığı uzun bir oturumdan sonra geldi. Çalışmalar mayısta başlayacak ve gelecek yıl sonbaharda bitecek. Muhalefet planın çok pahalı olduğunu söyledi.',
	Russian:
		'Городской совет решил в понедельник сохранить старый мост в порту. «Мы не будем советом, который его снёс», — сказала мэр. Решение приняли после долгого заседания, на котором жители рассказали о своих опасениях. Работы начнутся в мае и закончатся осенью следующего года. Оппозиция считает план слишком дорогим.',
	Chinese:
		'市议会星期一决定保留港口的旧桥。市长说：“我们不会成为拆掉它的议会。”决定是在一次长时间的会议之后作出的，会上几位居民谈到了他们的担心。工程将于五月开始，明年秋天结束。反对派认为这个计划太贵。',
	Arabic:
		'قرر المجلس البلدي يوم الاثنين الحفاظ على الجسر القديم في الميناء. وقالت رئيسة البلدية: «لن نكون المجلس الذي هدمه». وجاء القرار بعد جلسة طويلة تحدث فيها السكان عن مخاوفهم. وستبدأ الأعمال في أيار وتنتهي في خريف العام المقبل.',
};
