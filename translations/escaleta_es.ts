<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 requiere un valor.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>--fail-on wants one of: error, warning, hint.</source>
        <translation>--fail-on requiere uno de estos valores: error, warning, hint.</translation>
    </message>
    <message>
        <source>--on-clash wants one of: ask, ours, theirs, both.</source>
        <translation>--on-clash requiere uno de estos valores: ask, ours, theirs, both.</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>Solo hay autocompletado para bash, zsh y fish.</translation>
    </message>
    <message>
        <source>%1 is not a status. Choose one of: %2.</source>
        <extracomment>%2 is a list of words such as draft, submitted</extracomment>
        <translation>%1 no es un estado. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>There is no command %1. See escaleta-cli help.</source>
        <translation>No existe el comando %1. Consulte escaleta-cli help.</translation>
    </message>
    <message>
        <source>%1 is not the code of a language, such as es or pt.</source>
        <translation>%1 no es el código de un idioma, como «es» o «pt».</translation>
    </message>
    <message>
        <source>standard output</source>
        <extracomment>in place of a file&apos;s name: where the answer goes</extracomment>
        <translation>la salida estándar</translation>
    </message>
</context>
<context>
    <name>cli::Check</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Export</name>
    <message>
        <source>No font has the character %1 (%2).</source>
        <extracomment>%1 is a character, %2 its code point</extracomment>
        <translation>Ninguna fuente tiene el carácter %1 (%2).</translation>
    </message>
    <message>
        <source>No font has the character %1 (%2). Install the package %3.</source>
        <extracomment>%1 is a character, %2 its code point, %3 a package name</extracomment>
        <translation>Ninguna fuente tiene el carácter %1 (%2). Instale el paquete %3.</translation>
    </message>
    <message>
        <source>%1 is not a format to export. Choose one of: %2.</source>
        <translation>%1 no es un formato de exportación. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>--paper wants one of: a4, letter, a5.</source>
        <translation>--paper requiere uno de estos valores: a4, letter, a5.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Indique con -o qué archivo escribir.</translation>
    </message>
</context>
<context>
    <name>cli::Formats</name>
    <message>
        <source>Formats that import reads:</source>
        <translation>Formatos que lee import:</translation>
    </message>
    <message>
        <source>Formats that export writes:</source>
        <translation>Formatos que escribe export:</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>Escaleta drafts, checks and prints the session cards of a congress.</source>
        <translation>Escaleta sirve para redactar, comprobar e imprimir las fichas de sesión de un congreso.</translation>
    </message>
    <message>
        <source>Usage: escaleta-cli COMMAND …</source>
        <translation>Uso: escaleta-cli COMANDO …</translation>
    </message>
    <message>
        <source>Each command tells more with --help. Exit status: 0 done, 1 done with findings, 2 wrong use, 3 could not do it.</source>
        <translation>Cada comando se explica con --help. Código de salida: 0, hecho; 1, hecho, con avisos; 2, uso incorrecto; 3, no se pudo hacer.</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>in &quot;Usage: escaleta-cli list EVENT.escaleta [options]&quot;</extracomment>
        <translation>opciones</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Responder con un único documento JSON.</translation>
    </message>
    <message>
        <source>The language of the text, as es, en or fr.</source>
        <translation>El idioma del texto: es, en o fr.</translation>
    </message>
    <message>
        <source>The title of the event, in its first language.</source>
        <translation>El título del evento, en su primer idioma.</translation>
    </message>
    <message>
        <source>The home time zone; without it, that of this machine.</source>
        <translation>La zona horaria del evento; si falta, la de este equipo.</translation>
    </message>
    <message>
        <source>The zones that hours are also shown in.</source>
        <translation>Las otras zonas en las que se muestran las horas.</translation>
    </message>
    <message>
        <source>The languages of the texts, the source first.</source>
        <translation>Los idiomas de los textos; primero, el original.</translation>
    </message>
    <message>
        <source>The first day, as 2028-03-14.</source>
        <translation>El primer día, por ejemplo 2028-03-14.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>The language of the files; without it, it is recognized.</source>
        <translation>El idioma de los archivos; si falta, se detecta.</translation>
    </message>
    <message>
        <source>The format of the files; without it, it is recognized.</source>
        <translation>El formato de los archivos; si falta, se detecta.</translation>
    </message>
    <message>
        <source>What to do with a card that exists and says something else.</source>
        <translation>Qué hacer con una ficha que ya existe y dice otra cosa.</translation>
    </message>
    <message>
        <source>Say what would happen, and store nothing.</source>
        <translation>Decir qué ocurriría, sin guardar nada.</translation>
    </message>
    <message>
        <source>Only cards in which all of these words stand.</source>
        <translation>Solo las fichas que contienen todas estas palabras.</translation>
    </message>
    <message>
        <source>Only cards of this status.</source>
        <translation>Solo las fichas con este estado.</translation>
    </message>
    <message>
        <source>From which severity on the exit status is 1; error without it.</source>
        <translation>La gravedad a partir de la cual el código de salida es 1; si falta, error.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>El archivo de salida; - para la salida estándar.</translation>
    </message>
    <message>
        <source>The language of the labels and texts; the source without it.</source>
        <translation>El idioma de las etiquetas y los textos; si falta, el original.</translation>
    </message>
    <message>
        <source>The zones to show hours in, instead of each card&apos;s.</source>
        <translation>Las zonas en las que mostrar las horas, en lugar de las de cada ficha.</translation>
    </message>
    <message>
        <source>Only these cards, in this order.</source>
        <translation>Solo estas fichas, en este orden.</translation>
    </message>
    <message>
        <source>Only cards of these statuses.</source>
        <translation>Solo las fichas con estos estados.</translation>
    </message>
    <message>
        <source>The paper; A4 without it.</source>
        <translation>El papel; si falta, A4.</translation>
    </message>
    <message>
        <source>Makes a new event without cards.</source>
        <translation>Crea un evento nuevo, sin fichas.</translation>
    </message>
    <message>
        <source>Makes the sample congress.</source>
        <translation>Crea el congreso de ejemplo.</translation>
    </message>
    <message>
        <source>Reads concept notes and JSON into the event, which is made if there is none.</source>
        <translation>Añade al evento notas conceptuales y JSON; si no existe, lo crea.</translation>
    </message>
    <message>
        <source>Lists the cards.</source>
        <translation>Muestra la lista de fichas.</translation>
    </message>
    <message>
        <source>Shows a card, in the form&apos;s order.</source>
        <translation>Muestra una ficha, en el orden del formulario.</translation>
    </message>
    <message>
        <source>Changes one field of a card; an empty value empties it.</source>
        <translation>Cambia un campo de una ficha; un valor vacío lo deja vacío.</translation>
    </message>
    <message>
        <source>Says what is missing, too long, contradictory or double.</source>
        <translation>Dice qué falta, qué es demasiado largo, qué se contradice y qué se repite.</translation>
    </message>
    <message>
        <source>Writes the event, or some of its cards, in another format.</source>
        <translation>Escribe el evento, o algunas de sus fichas, en otro formato.</translation>
    </message>
    <message>
        <source>Counts the words of a text, as the limits and as a word processor would.</source>
        <translation>Cuenta las palabras de un texto, como los límites y como un procesador de textos.</translation>
    </message>
    <message>
        <source>Says who changed a card, when, and which fields.</source>
        <translation>Dice quién cambió una ficha, cuándo y en qué campos.</translation>
    </message>
    <message>
        <source>Finds cards by the words in their texts, people and organizers.</source>
        <translation>Busca fichas por las palabras de sus textos, personas y organizadores.</translation>
    </message>
    <message>
        <source>Lists the formats that can be read and written.</source>
        <translation>Muestra los formatos que se pueden leer y escribir.</translation>
    </message>
    <message>
        <source>Prints the completions for a shell.</source>
        <translation>Escribe el autocompletado para un intérprete de comandos.</translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message>
        <source>created</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message numerus="yes">
        <source>%n card(s) made</source>
        <translation>
            <numerusform>%n ficha creada</numerusform>
            <numerusform>%n fichas creadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificada</numerusform>
            <numerusform>%n modificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>%1 exists and differs in: %2. Keep [o]urs, take [t]heirs, keep [b]oth, or [s]kip it?</source>
        <extracomment>%1 is a code; the letters in brackets are what to type, and stay o, t, b and s</extracomment>
        <translation>%1 ya existe y difiere en: %2. ¿Conservar la versión del evento [o], tomar la del archivo [t], conservar ambas [b] u omitirla [s]?</translation>
    </message>
</context>
<context>
    <name>cli::List</name>
    <message>
        <source>No cards.</source>
        <translation>No hay fichas.</translation>
    </message>
</context>
<context>
    <name>cli::New</name>
    <message>
        <source>Made %1.</source>
        <translation>Se creó %1.</translation>
    </message>
</context>
<context>
    <name>cli::Sample</name>
    <message numerus="yes">
        <source>Made the sample congress %1, with %n card(s).</source>
        <translation>
            <numerusform>Se creó el congreso de ejemplo %1, con %n ficha.</numerusform>
            <numerusform>Se creó el congreso de ejemplo %1, con %n fichas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Search</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>cli::Show</name>
    <message>
        <source> (%1 of %2 words)</source>
        <extracomment>words there are, words there may be</extracomment>
        <translation> (%1 de %2 palabras)</translation>
    </message>
    <message>
        <source>Lines that found no place</source>
        <translation>Líneas sin colocar</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>a label of the form and what separates it from its value</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>cli::Words</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) as a word processor counts</source>
        <translation>
            <numerusform>%n palabra según un procesador de textos</numerusform>
            <numerusform>%n palabras según un procesador de textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::CardField</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Session title</source>
        <translation>Título de la sesión</translation>
    </message>
    <message>
        <source>Thematic line</source>
        <translation>Línea temática</translation>
    </message>
    <message>
        <source>Subtheme</source>
        <translation>Subtema</translation>
    </message>
    <message>
        <source>Organizers</source>
        <translation>Organizadores</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Brief summary</source>
        <translation>Breve resumen</translation>
    </message>
    <message>
        <source>Conceptualization</source>
        <translation>Conceptualización</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Main points of debate</source>
        <translation>Principales puntos de debate</translation>
    </message>
    <message>
        <source>Relevant documents</source>
        <translation>Documentos relevantes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>No existe el archivo %1. Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name or remove it first.</source>
        <translation>%1 ya existe. Elija otro nombre o elimine antes ese archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>%1 is not an Escaleta event. Choose a file that Escaleta made.</source>
        <translation>%1 no es un evento de Escaleta. Elija un archivo creado con Escaleta.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Escaleta. Update Escaleta to open it.</source>
        <translation>%1 se escribió con una versión más reciente de Escaleta. Actualice Escaleta para abrirlo.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Open a backup copy of it.</source>
        <translation>%1 está dañado y se dejó como estaba. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Make a copy, or allow writing to the file and its folder.</source>
        <translation>%1 se puede leer, pero no modificar. Haga una copia o permita escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>Another program is holding %1. Close it there and try again.</source>
        <translation>Otro programa está usando %1. Ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, because Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>No se puede abrir %1 porque falta el controlador SQLite de Qt. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>There is no room on the disk for %1, and nothing was changed. Make room and try again.</source>
        <translation>No hay espacio en el disco para %1 y no se cambió nada. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another place.</source>
        <translation>No se pudo escribir %1 (%2). Elija otro lugar.</translation>
    </message>
    <message>
        <source>Somebody else changed %2 in %1 meanwhile, and nothing was stored. Read it again and repeat the change.</source>
        <translation>Mientras tanto, otra persona cambió %2 en %1 y no se guardó nada. Vuelva a leer el archivo y repita el cambio.</translation>
    </message>
    <message>
        <source>%1 did not take the change (%2), and is as it was. Try again.</source>
        <translation>No se pudo guardar el cambio en %1 (%2). El archivo sigue como estaba. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with text in it.</source>
        <translation>%1 está vacío. Elija un archivo que contenga texto.</translation>
    </message>
    <message>
        <source>%1 is not a text. Save it as plain text or Markdown and import that.</source>
        <translation>%1 no es un texto. Guárdelo como texto sin formato o Markdown e importe ese archivo.</translation>
    </message>
    <message>
        <source>%1 is too large: a text may have %2 MB at most. Split it.</source>
        <translation>%1 es demasiado grande: un texto puede tener %2 MB como máximo. Divídalo.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check the disk it lies on.</source>
        <translation>No se pudo leer %1 (%2). Compruebe el disco en el que está.</translation>
    </message>
    <message>
        <source>%1 is not JSON of Escaleta&apos;s (%2). Export it again.</source>
        <extracomment>%2 is what is wrong, such as a place in the file</extracomment>
        <translation>%1 no es JSON de Escaleta (%2). Vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>There is no card %2 in %1. See the codes with the list command.</source>
        <translation>No hay ninguna ficha %2 en %1. Consulte los códigos con el comando list.</translation>
    </message>
    <message>
        <source>%2 is not a field of a card. Choose one of: %3.</source>
        <extracomment>%2 is a word that somebody typed, %3 the list of field names</extracomment>
        <translation>%2 no es un campo de la ficha. Elija uno de estos: %3.</translation>
    </message>
    <message>
        <source>“%2” is not a time zone. Write it as Europe/Madrid or UTC-03:00.</source>
        <translation>«%2» no es una zona horaria. Escríbala como Europe/Madrid o UTC-03:00.</translation>
    </message>
    <message>
        <source>There is a card %2 in %1 already, and it says something else. Choose with --on-clash ours, theirs or both.</source>
        <translation>Ya hay una ficha %2 en %1 y dice otra cosa. Elija con --on-clash ours, theirs o both.</translation>
    </message>
    <message>
        <source>No card of %1 fits what was asked for. Choose other cards or statuses.</source>
        <translation>Ninguna ficha de %1 corresponde a lo pedido. Elija otras fichas u otros estados.</translation>
    </message>
    <message>
        <source>%1 cannot be typeset without its fonts. Install the package %2.</source>
        <extracomment>%2 is a package name</extracomment>
        <translation>No se puede componer %1 sin sus fuentes. Instale el paquete %2.</translation>
    </message>
    <message>
        <source>Cancelled: %1 was not written.</source>
        <translation>Cancelado: no se escribió %1.</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <extracomment>a place in a broken file: what is wrong, and at which byte</extracomment>
        <translation>%1, byte %2</translation>
    </message>
    <message>
        <source>no card in it</source>
        <translation>no contiene ninguna ficha</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for permission or for a copy.</source>
        <translation>No tiene permiso para leer %1. Pida a su propietario permiso o una copia.</translation>
    </message>
    <message>
        <source>Escaleta does not know the format of %1. Choose one of: %2.</source>
        <extracomment>%2 is a list of format names</extracomment>
        <translation>Escaleta no conoce el formato de %1. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%2” is not a value for %3. Write it otherwise.</source>
        <extracomment>%2 is the value, %3 a field name</extracomment>
        <translation>«%2» no es un valor para %3. Escríbalo de otra forma.</translation>
    </message>
    <message>
        <source>card %1 of it</source>
        <translation>su ficha %1</translation>
    </message>
</context>
<context>
    <name>core::Finding</name>
    <message numerus="yes">
        <source>%1: %n words, the limit is %2.</source>
        <extracomment>%1 is a field and its language, &quot;Objectives (Spanish)&quot;; %2 is a number of words</extracomment>
        <translation>
            <numerusform>%1: %n palabra, por encima del límite de %2.</numerusform>
            <numerusform>%1: %n palabras, por encima del límite de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of at most %2 words.</source>
        <extracomment>%1 is a field and its language; %2 is the limit, in words</extracomment>
        <translation>
            <numerusform>%1: %n palabra de un máximo de %2.</numerusform>
            <numerusform>%1: %n palabras de un máximo de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is missing, and a card at this stage needs it.</source>
        <translation>%1: este campo está vacío y la ficha lo necesita en esta etapa.</translation>
    </message>
    <message>
        <source>%1: not translated yet.</source>
        <extracomment>%1 names the field and the language that is missing</extracomment>
        <translation>%1: todavía falta la traducción.</translation>
    </message>
    <message>
        <source>%1: the original changed after this translation was made. Bring it up to date.</source>
        <translation>%1: el original cambió después de esta traducción. Actualícela.</translation>
    </message>
    <message>
        <source>%1: “%2” is no known language. Write its name or a code such as es.</source>
        <extracomment>&quot;es&quot; is a language code</extracomment>
        <translation>%1: «%2» no es un idioma conocido. Escriba su nombre o un código como «es».</translation>
    </message>
    <message>
        <source>%1: %2 is listed twice.</source>
        <extracomment>%2 is the name of a language</extracomment>
        <translation>%1: %2 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1: %2 does not begin with %3, the code of its subtheme.</source>
        <extracomment>%2 is the code of a session, &quot;1.3.2&quot;, %3 that of a subtheme, &quot;1.4&quot;</extracomment>
        <translation>%1: %2 no empieza por %3, el código de su subtema.</translation>
    </message>
    <message>
        <source>%1: %2 does not belong to the thematic line %3.</source>
        <extracomment>%2 is the code or title of a subtheme, %3 that of a thematic line</extracomment>
        <translation>%1: %2 no pertenece a la línea temática %3.</translation>
    </message>
    <message>
        <source>%1: another session has the code %2 too. Change one of them.</source>
        <translation>%1: el código %2 también es de otra sesión. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>%1: %2 is not a day of the event (%3 – %4).</source>
        <extracomment>all three are dates: that of the session, the first and the last of the event</extracomment>
        <translation>%1: el %2 no es un día del evento (%3 – %4).</translation>
    </message>
    <message>
        <source>%1: the end, %3, is not after the start, %2.</source>
        <extracomment>times of day</extracomment>
        <translation>%1: el final (%3) no es posterior al comienzo (%2).</translation>
    </message>
    <message>
        <source>%1: not all hours agree. In the note: “%2”; on the card: %3. Check which are right.</source>
        <extracomment>%2 is what the note says, %3 what the card holds</extracomment>
        <translation>%1: no todas las horas coinciden. En la nota: «%2»; en la ficha: %3. Compruebe cuáles son correctas.</translation>
    </message>
    <message>
        <source>%1: %2 does not exist in %3 on this date, because clocks go forward. Choose another time.</source>
        <extracomment>%2 is a time of day, %3 a time zone</extracomment>
        <translation>%1: la hora %2 no existe en la zona %3 en esta fecha, porque se adelanta el reloj. Elija otra hora.</translation>
    </message>
    <message>
        <source>%1: %2 comes twice in %3 on this date, because clocks go back. Say in the texts which one, or choose another.</source>
        <extracomment>%2 is a time of day, %3 a time zone</extracomment>
        <translation>%1: la hora %2 se repite en la zona %3 en esta fecha, porque se atrasa el reloj. Aclare en los textos cuál es o elija otra.</translation>
    </message>
    <message>
        <source>%1: session %2 is on %3 at the same time.</source>
        <extracomment>%2 is the code of a session, %3 the name of a room or an online channel</extracomment>
        <translation>%1: la sesión %2 ocupa %3 a la misma hora.</translation>
    </message>
    <message>
        <source>%1: %3 takes part in session %2 at the same time.</source>
        <extracomment>%2 is the code of a session, %3 the name of a person</extracomment>
        <translation>%1: %3 participa en la sesión %2 a la misma hora.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a complete link. Write it like https://example.org/page.</source>
        <translation>%1: «%2» no es un enlace completo. Escríbalo como https://example.org/page.</translation>
    </message>
    <message>
        <source>Line %2 of the note has found no field: “%3”. Move it where it belongs.</source>
        <extracomment>%2 is a line number, %3 the text of that line</extracomment>
        <translation>La línea %2 de la nota no corresponde a ningún campo: «%3». Póngala en su sitio.</translation>
    </message>
    <message>
        <source>%1: “%2” was not understood. Fill in the field by hand.</source>
        <translation>%1: no se entendió «%2». Rellene el campo a mano.</translation>
    </message>
    <message>
        <source>The note does not say what language it is in: %2 was assumed.</source>
        <extracomment>%2 is the name of a language</extracomment>
        <translation>La nota no indica en qué idioma está escrita: se supuso que en %2.</translation>
    </message>
    <message>
        <source>%1: “%2” was not in the event&apos;s list and was added to it.</source>
        <extracomment>%2 is an entry of a list, such as the name of a platform</extracomment>
        <translation>%1: «%2» no estaba en la lista del evento y se añadió.</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for the time zone %3. Check it.</source>
        <extracomment>%2 is an abbreviation such as CET, %3 a time zone</extracomment>
        <translation>%1: «%2» se interpretó como la zona horaria %3. Compruébela.</translation>
    </message>
    <message>
        <source>%1: “%2” was read as %3. Check the day and the month.</source>
        <extracomment>%2 is a date as somebody wrote it, %3 the date it was taken for</extracomment>
        <translation>%1: «%2» se interpretó como el %3. Compruebe el día y el mes.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the note says “%2”, but from start to end it is %n minutes. Check both.</source>
        <extracomment>%2 is a duration as somebody wrote it</extracomment>
        <translation>
            <numerusform>%1: la nota dice «%2», pero del comienzo al final hay %n minuto. Compruebe ambos datos.</numerusform>
            <numerusform>%1: la nota dice «%2», pero del comienzo al final hay %n minutos. Compruebe ambos datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n sessions. Check that each card has its own texts.</source>
        <translation>
            <numerusform>El archivo contiene %n sesión. Compruebe que cada ficha tenga sus propios textos.</numerusform>
            <numerusform>El archivo contiene %n sesiones. Compruebe que cada ficha tenga sus propios textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its characters are encoded: %2 was assumed. Check the accented letters.</source>
        <extracomment>%2 is the name of a character encoding, such as Windows-1252</extracomment>
        <translation>El archivo no indica la codificación de sus caracteres: se supuso %2. Compruebe las letras acentuadas.</translation>
    </message>
    <message>
        <source>%1: “%2” comes twice in the note. The second text was added to the first.</source>
        <extracomment>%2 is the heading of a section of the note</extracomment>
        <translation>%1: «%2» aparece dos veces en la nota. El segundo texto se añadió al primero.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The BCP 47 tag of the language you are translating into: es, fr … Dates follow it.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>where a finding is about the card and about no field of it</extracomment>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and the language of its text: &quot;Objectives (Spanish)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n characters</source>
        <extracomment>what a note allows: &quot;the note allows 1000 to 2400 characters&quot;</extracomment>
        <translation>
            <numerusform>de %1 a %n carácter</numerusform>
            <numerusform>de %1 a %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>%n carácter como máximo</numerusform>
            <numerusform>%n caracteres como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n pages</source>
        <extracomment>what a note allows: &quot;the note allows 1 to 2 pages&quot;</extracomment>
        <translation>
            <numerusform>de %1 a %n página</numerusform>
            <numerusform>de %1 a %n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n pages</source>
        <translation>
            <numerusform>%n página como máximo</numerusform>
            <numerusform>%n páginas como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n words</source>
        <extracomment>what a note allows: &quot;the note allows 150 to 250 words&quot;</extracomment>
        <translation>
            <numerusform>de %1 a %n palabra</numerusform>
            <numerusform>de %1 a %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n words</source>
        <translation>
            <numerusform>%n palabra como máximo</numerusform>
            <numerusform>%n palabras como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the note allows %2; the event allows %3.</source>
        <extracomment>%2 and %3 are limits: &quot;at most 300 words&quot;, &quot;150 to 250 words&quot;, &quot;any length&quot;</extracomment>
        <translation>%1: la nota admite %2; el evento, %3.</translation>
    </message>
    <message>
        <source>%1: the session has no code yet.</source>
        <translation>%1: la sesión aún no tiene código.</translation>
    </message>
    <message>
        <source>any length</source>
        <extracomment>what an event allows: &quot;the event no limit&quot;</extracomment>
        <translation>cualquier extensión</translation>
    </message>
</context>
<context>
    <name>core::Format</name>
    <message>
        <source>Concept note in plain text or Markdown</source>
        <translation>Nota conceptual en texto sin formato o Markdown</translation>
    </message>
    <message>
        <source>Cards or a whole event as JSON</source>
        <translation>Fichas o un evento completo en JSON</translation>
    </message>
    <message>
        <source>Session cards to print and read, as accessible PDF</source>
        <translation>Fichas de sesión para imprimir y leer, en PDF accesible</translation>
    </message>
    <message>
        <source>The whole event as JSON</source>
        <translation>El evento completo en JSON</translation>
    </message>
</context>
<context>
    <name>core::Registration</name>
    <message>
        <source>Open to all</source>
        <extracomment>of a session&apos;s registration: whoever wants to may come</extracomment>
        <translation>Abierto al público</translation>
    </message>
    <message>
        <source>Registration required</source>
        <translation>Inscripción obligatoria</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Por invitación</translation>
    </message>
</context>
<context>
    <name>core::Role</name>
    <message>
        <source>Moderators</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Ponentes</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Rapporteurs</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriones/as</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión/a</translation>
    </message>
</context>
<context>
    <name>core::Status</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>publish::Cards</name>
    <message>
        <source>Session cards</source>
        <extracomment>the name of a document: the cards of an event&apos;s sessions</extracomment>
        <translation>Fichas de sesión</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <extracomment>stands where the title of a session would</extracomment>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>Text in %1: not yet translated</source>
        <extracomment>%1 is the name of a language, as your language writes it inside a sentence</extracomment>
        <translation>Texto en %1: todavía sin traducir</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>of a session&apos;s capacity</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>%1 day</source>
        <extracomment>after hours in another time zone: it is the next day (+1) or the day before (-1) there</extracomment>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
</context>
</TS>
