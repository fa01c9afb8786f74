<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>TextMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>No hay sugerencias</translation>
    </message>
    <message>
        <source>Add to the event&apos;s dictionary</source>
        <translation>Añadir al diccionario del evento</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Stop marking this word as misspelt until the program ends.</extracomment>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar sin formato</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
</context>
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
    <message>
        <source>%1 can&apos;t be acknowledged. Choose one of: %2.</source>
        <extracomment>%1 is a word that somebody typed, %2 a list of words such as person-clash</extracomment>
        <translation>%1 no se puede dar por visto. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Say why the clash may stay, with --reason TEXT.</source>
        <translation>Indique con --reason TEXTO por qué puede quedar el conflicto.</translation>
    </message>
    <message>
        <source>--seconds wants a number from 1 to 3600.</source>
        <translation>--seconds requiere un número del 1 al 3600.</translation>
    </message>
    <message>
        <source>--until wants a date such as 2028-03-14.</source>
        <translation>--until pide una fecha como 2028-03-14.</translation>
    </message>
    <message>
        <source>Name a status such as submitted, and with --duty one of author, reviewer, officer.</source>
        <translation>Indique un estado como submitted y, con --duty, uno de: author, reviewer, officer.</translation>
    </message>
    <message>
        <source>Say why, with --note TEXT.</source>
        <translation>Diga por qué, con --note TEXTO.</translation>
    </message>
    <message>
        <source>The letter is written as .eml or .txt; for the sheet and the form there is export review-pdf and export docx.</source>
        <translation>La carta se escribe como .eml o .txt; para la hoja y el formulario están export review-pdf y export docx.</translation>
    </message>
    <message>
        <source>“%1” is no address such as ana@example.org.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>«%1» no es una dirección como ana@example.org.</translation>
    </message>
    <message>
        <source>A comment has to say something.</source>
        <translation>Un comentario tiene que decir algo.</translation>
    </message>
    <message>
        <source>An answer stands where its comment does: leave out --field, --language and --on.</source>
        <translation>Una respuesta va donde va su comentario: omita --field, --language y --on.</translation>
    </message>
    <message>
        <source>--language goes with the --field of a text.</source>
        <translation>--language va con el --field de un texto.</translation>
    </message>
</context>
<context>
    <name>cli::BringBack</name>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%n ficha cambiada</numerusform>
            <numerusform>%n fichas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n borrada</numerusform>
            <numerusform>%n borradas</numerusform>
        </translation>
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
    <name>cli::Comments</name>
    <message>
        <source>The card</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <source>[resolved]</source>
        <translation>[resuelto]</translation>
    </message>
    <message>
        <source>This card has no comment %1. See them with the command comments.</source>
        <extracomment>%1 is the beginning of the id of a comment</extracomment>
        <translation>Esta ficha no tiene el comentario %1. La orden comments los muestra.</translation>
    </message>
    <message>
        <source>Several comments begin with %1: %2. Write more of it.</source>
        <extracomment>%1 is the beginning of the ids of several comments, %2 are these</extracomment>
        <translation>Varios comentarios empiezan por %1: %2. Escriba más caracteres.</translation>
    </message>
    <message>
        <source>“%1” is not in that text. Name the text with --field and --language.</source>
        <translation>«%1» no está en ese texto. Indique el texto con --field y --language.</translation>
    </message>
    <message>
        <source>“%1” is in that text more than once. Give more of its words.</source>
        <translation>«%1» aparece más de una vez en ese texto. Dé más palabras.</translation>
    </message>
    <message>
        <source>(no longer in the text)</source>
        <extracomment>of the words that a comment is about</extracomment>
        <translation>(ya no está en el texto)</translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>No hay comentarios.</translation>
    </message>
</context>
<context>
    <name>cli::Compare</name>
    <message>
        <source>Nothing has changed for readers.</source>
        <translation>Nada ha cambiado para los lectores.</translation>
    </message>
</context>
<context>
    <name>cli::Editions</name>
    <message>
        <source>%1 is not the number of an edition, such as 1 or 2.</source>
        <translation>%1 no es el número de una edición, como 1 o 2.</translation>
    </message>
</context>
<context>
    <name>cli::Export</name>
    <message>
        <source>%1 is not a format to export. Choose one of: %2.</source>
        <translation>%1 no es un formato de exportación. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Indique con -o qué archivo escribir.</translation>
    </message>
    <message>
        <source>--paper wants one of: a4, a3, letter, a5.</source>
        <translation>--paper requiere uno de estos valores: a4, a3, letter, a5.</translation>
    </message>
    <message>
        <source>--view wants one of: day, week, list.</source>
        <translation>--view requiere uno de estos valores: day, week, list.</translation>
    </message>
    <message>
        <source>--languages takes three languages at most.</source>
        <translation>--languages admite tres idiomas como máximo.</translation>
    </message>
    <message>
        <source>--layout wants one of: sequence, side-by-side.</source>
        <translation>--layout requiere uno de estos valores: sequence, side-by-side.</translation>
    </message>
    <message>
        <source>--order wants one of: day, theme.</source>
        <translation>--order requiere uno de estos valores: day, theme.</translation>
    </message>
    <message>
        <source>--colour wants a number from 1 to 8.</source>
        <translation>--colour requiere un número del 1 al 8.</translation>
    </message>
    <message>
        <source>%1 is a folder of files. Say with -o which folder to write.</source>
        <translation>%1 es una carpeta de archivos. Indique con -o en qué carpeta se escribe.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as 2028-03-14.</source>
        <translation>%1 no es un día. Escríbalo como 2028-03-14.</translation>
    </message>
    <message>
        <source>The event has no thematic line or subtheme %1. Choose among: %2.</source>
        <translation>El evento no tiene ninguna línea temática ni subtema %1. Elija entre estas: %2.</translation>
    </message>
    <message>
        <source>There is no column %1. Choose among: %2.</source>
        <translation>No hay ninguna columna %1. Elija entre estas: %2.</translation>
    </message>
    <message>
        <source>--group wants one of: line, organizer, none.</source>
        <translation>--group admite uno de estos: line, organizer, none.</translation>
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
    <name>cli::Guide</name>
    <message>
        <source>Say with -o which file to write; its ending, .pdf or .html, says what it becomes.</source>
        <translation>Indique con -o qué archivo escribir; su terminación, .pdf o .html, dice qué será.</translation>
    </message>
    <message>
        <source>There is no guide in %1. Choose one of: %2.</source>
        <translation>No hay guía en %1. Elija entre: %2.</translation>
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
    <message>
        <source>Why the clash may stay; it is kept on the card.</source>
        <translation>Por qué puede quedar el conflicto; se guarda en la ficha.</translation>
    </message>
    <message>
        <source>Lets a clash that check found stay, until one of its sides moves.</source>
        <translation>Acepta un conflicto que encontró check, hasta que se mueva una de sus partes.</translation>
    </message>
    <message>
        <source>How long to look for a better plan; 10 without it.</source>
        <translation>Cuánto tiempo buscar un plan mejor; sin esta opción, 10.</translation>
    </message>
    <message>
        <source>Suggests when and where a session could be.</source>
        <translation>Propone cuándo y dónde podría ser una sesión.</translation>
    </message>
    <message>
        <source>Gives a day, an hour and a platform to the sessions without them.</source>
        <translation>Da día, hora y plataforma a las sesiones que no los tienen.</translation>
    </message>
    <message>
        <source>How a timetable shows time: a grid for each day (without it), all days side by side, or tables.</source>
        <translation>Cómo muestra el tiempo un horario: una cuadrícula por día (si no se indica), todos los días en paralelo o tablas.</translation>
    </message>
    <message>
        <source>What this edition is for; it is kept with it.</source>
        <translation>Para qué es esta edición; se guarda con ella.</translation>
    </message>
    <message>
        <source>Only sessions that begin on these days, as 2028-03-14.</source>
        <translation>Solo las sesiones que empiezan en estos días, como 2028-03-14.</translation>
    </message>
    <message>
        <source>Only cards of these thematic lines or subthemes.</source>
        <translation>Solo las fichas de estas líneas temáticas o subtemas.</translation>
    </message>
    <message>
        <source>Of a booklet: its languages, three at most.</source>
        <translation>De un folleto: sus idiomas, tres como máximo.</translation>
    </message>
    <message>
        <source>How a booklet has several languages: one after the other (without it), or each text beside its translations.</source>
        <translation>Cómo reúne un folleto varios idiomas: uno tras otro (sin esta opción) o cada texto junto a sus traducciones.</translation>
    </message>
    <message>
        <source>What the sessions of a booklet stand under: days (without it) or thematic lines.</source>
        <translation>Bajo qué van las sesiones de un folleto: los días (sin esta opción) o las líneas temáticas.</translation>
    </message>
    <message>
        <source>What a booklet tells of each session; all but the long texts after the summary without it.</source>
        <translation>Qué dice un folleto de cada sesión; sin esta opción, todo salvo los textos largos que siguen al resumen.</translation>
    </message>
    <message>
        <source>The picture on a booklet&apos;s cover, PNG or JPEG.</source>
        <translation>La imagen de la portada de un folleto, PNG o JPEG.</translation>
    </message>
    <message>
        <source>A text below the title on a booklet&apos;s cover.</source>
        <translation>Un texto bajo el título en la portada de un folleto.</translation>
    </message>
    <message>
        <source>The colour of a booklet.</source>
        <translation>El color de un folleto.</translation>
    </message>
    <message>
        <source>A booklet with two pages of A5 on each side of A4, in the order for folding and stapling.</source>
        <translation>Un folleto con dos páginas A5 en cada cara de A4, en el orden para plegar y grapar.</translation>
    </message>
    <message>
        <source>The columns of a table, in this order; texts also in a language of the event, as title.es.</source>
        <translation>Las columnas de una tabla, en este orden; los textos, también en un idioma del evento, como title.es.</translation>
    </message>
    <message>
        <source>Export this frozen edition; without it, the event as it is.</source>
        <translation>Exportar esta edición fijada; sin ella, el evento tal como está.</translation>
    </message>
    <message>
        <source>The edition that errata are about; the one before without it.</source>
        <translation>La edición a la que se refiere la fe de erratas; sin ella, la anterior.</translation>
    </message>
    <message>
        <source>Keeps the programme as it is now for ever, as a numbered edition.</source>
        <translation>Guarda para siempre el programa tal como está ahora, como edición numerada.</translation>
    </message>
    <message>
        <source>Lists the editions that were frozen.</source>
        <translation>Enumera las ediciones fijadas.</translation>
    </message>
    <message>
        <source>Says what readers of an edition have to know of a later one, or of the event as it is.</source>
        <translation>Dice qué deben saber los lectores de una edición sobre otra posterior, o sobre el evento tal como está.</translation>
    </message>
    <message>
        <source>What columns of a table mean, as Notes=concept or Catering=- to leave one out; the event remembers it.</source>
        <translation>Qué significan las columnas de una tabla, como Notas=concept, o Catering=- para dejar una fuera; el evento lo recuerda.</translation>
    </message>
    <message>
        <source>Write what was understood of each file, field by field, as CSV.</source>
        <translation>Escribe en CSV lo que se entendió de cada archivo, campo por campo.</translation>
    </message>
    <message>
        <source>Only these cards; without it, the whole event.</source>
        <translation>Solo estas fichas; sin ella, todo el evento.</translation>
    </message>
    <message>
        <source>Who will work on it; it is kept in the copy.</source>
        <translation>Quién trabajará en ella; queda guardado en la copia.</translation>
    </message>
    <message>
        <source>Reads files of sessions, and folders of them, into the event, which is made if there is none.</source>
        <translation>Lee archivos de sesiones, y carpetas de ellos, en el evento, que se crea si no existe.</translation>
    </message>
    <message>
        <source>Makes a copy for a colleague who works on it somewhere else.</source>
        <translation>Hace una copia para un colega que trabaja en ella en otro lugar.</translation>
    </message>
    <message>
        <source>Takes the changes of colleagues&apos; copies into the event; where both sides changed a field, the later change stays and the other is kept as a comment.</source>
        <translation>Incorpora al evento los cambios de las copias de los colegas; donde ambos lados cambiaron un campo, queda el último cambio y el otro se guarda como comentario.</translation>
    </message>
    <message>
        <source>The file to write: a PDF or a web page.</source>
        <translation>El archivo que se escribe: un PDF o una página web.</translation>
    </message>
    <message>
        <source>The language of the guide: es, en or fr; the program&apos;s without it.</source>
        <translation>El idioma de la guía: es, en o fr; sin ella, el del programa.</translation>
    </message>
    <message>
        <source>Writes the user&apos;s guide as a PDF or as a web page.</source>
        <translation>Escribe la guía de uso como PDF o como página web.</translation>
    </message>
    <message>
        <source>Who moves it; without it, whoever is logged in.</source>
        <translation>Quién la mueve; sin ello, quien ha iniciado sesión.</translation>
    </message>
    <message>
        <source>What they are there for; without it, an author.</source>
        <translation>Su función; sin ello, author.</translation>
    </message>
    <message>
        <source>Why, for whoever reads the card next.</source>
        <translation>Por qué, para quien lea después la ficha.</translation>
    </message>
    <message>
        <source>The file to write: a mail, or the text alone.</source>
        <translation>El archivo que se escribe: un correo o solo el texto.</translation>
    </message>
    <message>
        <source>The language of the letter; the source without it.</source>
        <translation>El idioma de la carta; sin ello, el de origen.</translation>
    </message>
    <message>
        <source>What you ask for, in your words.</source>
        <translation>Lo que pide, con sus palabras.</translation>
    </message>
    <message>
        <source>By when, as 2028-03-14.</source>
        <translation>Para cuándo, como 2028-03-14.</translation>
    </message>
    <message>
        <source>Whom the mail goes to.</source>
        <translation>A quién va el correo.</translation>
    </message>
    <message>
        <source>Who asks; without it, whoever is logged in.</source>
        <translation>Quién lo pide; sin ello, quien ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Leads a card on its way from draft to programme, where it may go.</source>
        <translation>Lleva una ficha por su camino de borrador a programa, donde puede ir.</translation>
    </message>
    <message>
        <source>Writes to the authors of a card what is asked of them.</source>
        <translation>Escribe a los autores de una ficha lo que se les pide.</translation>
    </message>
    <message>
        <source>Says who has to write, answer or judge what.</source>
        <translation>Dice quién tiene que escribir, responder o juzgar qué.</translation>
    </message>
    <message>
        <source>A form without the comments on its session.</source>
        <translation>Un formulario sin los comentarios a su sesión.</translation>
    </message>
    <message>
        <source>By what a review puts the cards together; by thematic line without it.</source>
        <translation>Según qué agrupa las fichas una revisión; si no se indica, por eje temático.</translation>
    </message>
    <message>
        <source>Only comments that are not resolved.</source>
        <translation>Solo los comentarios sin resolver.</translation>
    </message>
    <message>
        <source>What it is about; the card as a whole without it.</source>
        <translation>De qué trata; si no se indica, la ficha entera.</translation>
    </message>
    <message>
        <source>Of the text it is about; the source language without it.</source>
        <translation>El idioma del texto del que trata; si no se indica, el de origen.</translation>
    </message>
    <message>
        <source>The words of that text which it is about.</source>
        <translation>Las palabras de ese texto de las que trata.</translation>
    </message>
    <message>
        <source>Answers this comment; as much of its id as no other begins with.</source>
        <translation>Responde a este comentario; basta el comienzo de su identificador que lo distinga.</translation>
    </message>
    <message>
        <source>Who says it; without it, whoever is logged in.</source>
        <translation>Quién lo dice; si no se indica, quien ha iniciado la sesión.</translation>
    </message>
    <message>
        <source>Opens them again instead.</source>
        <translation>En cambio, los reabre.</translation>
    </message>
    <message>
        <source>Lists what is said of the cards, with the answers.</source>
        <translation>Enumera lo que se dice de las fichas, con las respuestas.</translation>
    </message>
    <message>
        <source>Says something of a card, or answers a comment.</source>
        <translation>Dice algo de una ficha o responde a un comentario.</translation>
    </message>
    <message>
        <source>Settles comments of a card.</source>
        <translation>Resuelve comentarios de una ficha.</translation>
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
    <message>
        <source>Acknowledged clashes</source>
        <translation>Conflictos aceptados</translation>
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
    <message numerus="yes">
        <source>%n card(s) would be made</source>
        <translation>
            <numerusform>se crearía %n ficha</numerusform>
            <numerusform>se crearían %n fichas</numerusform>
        </translation>
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
    <name>cli::Move</name>
    <message>
        <source>%1 can&apos;t go from “%2” to “%3”.</source>
        <extracomment>%1 is a card, %2 and %3 are statuses</extracomment>
        <translation>%1 no puede pasar de «%2» a «%3».</translation>
    </message>
    <message>
        <source>Only these may lead %1 from “%2” to “%3”: %4. Say with --duty which you are.</source>
        <extracomment>%1 is a card, %2 and %3 are statuses, %4 lists roles: &quot;Reviewer, Programme officer&quot;</extracomment>
        <translation>Solo estos papeles pueden llevar %1 de «%2» a «%3»: %4. Diga cuál es el suyo con --duty.</translation>
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
    <name>cli::Owed</name>
    <message>
        <source>(nobody)</source>
        <translation>(nadie)</translation>
    </message>
</context>
<context>
    <name>cli::Place</name>
    <message numerus="yes">
        <source>%n placed</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n colocada</numerusform>
            <numerusform>%n colocadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n sin hueco</numerusform>
            <numerusform>%n sin hueco</numerusform>
        </translation>
    </message>
    <message>
        <source>Placing sessions</source>
        <translation>Colocando sesiones</translation>
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
    <message>
        <source>Acknowledged clashes</source>
        <translation>Conflictos aceptados</translation>
    </message>
    <message>
        <source> (%1 of %2 characters)</source>
        <translation> (%1 de %2 caracteres)</translation>
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
    <name>core::Board</name>
    <message>
        <source>Without one</source>
        <extracomment>cards that have no thematic line, or no organizer</extracomment>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>heads a column: how many texts are complete</extracomment>
        <translation>Completos</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Comentarios abiertos</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>comments: %1</source>
        <extracomment>in a cell of a table, after its state: how many comments are open</extracomment>
        <translation>comentarios: %1</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>Lengua y texto</translation>
    </message>
    <message>
        <source>nothing to translate yet</source>
        <translation>todavía nada que traducir</translation>
    </message>
    <message>
        <source>longer than it may be</source>
        <translation>más largo de lo permitido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>shorter than it should be</source>
        <translation>más corto de lo debido</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>sin traducir</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>Texts wanted</source>
        <extracomment>heads a column: how many texts there should be</extracomment>
        <translation>Textos previstos</translation>
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
    <message>
        <source>Further platforms</source>
        <translation>Otras plataformas</translation>
    </message>
</context>
<context>
    <name>core::Duty</name>
    <message>
        <source>Author</source>
        <extracomment>what somebody does for the congress: writes session cards</extracomment>
        <translation>Autor/a</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>what somebody does for the congress: reviews session cards</extracomment>
        <translation>Revisor/a</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <extracomment>what somebody does for the congress: makes its programme</extracomment>
        <translation>Responsable del programa</translation>
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
    <message>
        <source>The card %2 in %1 has no open finding %3 of that kind. See them with the check command.</source>
        <extracomment>%2 is the code of a session, %3 a word such as person-clash</extracomment>
        <translation>La ficha %2 de %1 no tiene ningún aviso %3 abierto. Consúltelos con la orden check.</translation>
    </message>
    <message>
        <source>%1 is a file. Name a new or an empty folder.</source>
        <translation>%1 es un archivo. Indique una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>%1 holds what Escaleta did not write there, such as %2. Choose a new or an empty folder.</source>
        <extracomment>%2 is a file in it</extracomment>
        <translation>En %1 hay cosas que Escaleta no escribió, como %2. Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>There is no edition %2 of %1. Choose one of: %3.</source>
        <extracomment>%2 is a number, %3 a list of numbers</extracomment>
        <translation>No hay ninguna edición %2 de %1. Elija una de estas: %3.</translation>
    </message>
    <message>
        <source>Edition %2 in %1 is damaged and was left as it is. Read it from a backup copy of the file.</source>
        <extracomment>%2 is a number</extracomment>
        <translation>La edición %2 de %1 está dañada y se ha dejado como está. Léala en una copia de seguridad del archivo.</translation>
    </message>
    <message>
        <source>%1 has no edition to compare with. Freeze one first.</source>
        <translation>%1 no tiene ninguna edición con la que comparar. Fije una primero.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>%1 no es una imagen que se pueda leer. Elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>%1 is too large: it may have %2 MB at most. Split it.</source>
        <translation>%1 es demasiado grande: puede tener %2 MB como máximo. Divídalo.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 and was not imported. Save it again in the program that made it.</source>
        <extracomment>%2 is the number of a line</extracomment>
        <translation>%1 está dañado en la línea %2 y no se ha importado. Guárdelo de nuevo con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>%1 declares a document type or entities, which could be used to do harm. Take the line with &lt;!DOCTYPE out of it.</source>
        <translation>%1 declara un tipo de documento o entidades, que podrían usarse para hacer daño. Quite la línea con &lt;!DOCTYPE.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not imported. Save it again in the program that made it.</source>
        <translation>%1 está dañado y no se ha importado. Guárdelo de nuevo con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB and was not imported. Save it again without pictures.</source>
        <extracomment>%2 is a number</extracomment>
        <translation>%1 ocupa más de %2 MB una vez descomprimido y no se ha importado. Guárdelo de nuevo sin imágenes.</translation>
    </message>
    <message>
        <source>%1 holds a file, %2, that would land outside of it, and was not imported. Ask who sent it.</source>
        <extracomment>%2 is a path</extracomment>
        <translation>%1 contiene un archivo, %2, que iría a parar fuera de él, y no se ha importado. Pregunte a quien lo envió.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one in the program that made it.</source>
        <translation>%1 está protegido con contraseña. Guárdelo sin ella con el programa que lo hizo.</translation>
    </message>
    <message>
        <source>%1 is a %2 file, which can&apos;t be imported. Save it as a Word, Writer or text file.</source>
        <extracomment>%2 is a kind of file, such as PDF</extracomment>
        <translation>%1 es un archivo %2, que no se puede importar. Guárdelo como archivo de Word, de Writer o de texto.</translation>
    </message>
    <message>
        <source>%1 is no schedule that is known (%2). Export it as schedule.xml, iCalendar or CSV.</source>
        <extracomment>%2 is what a file calls itself, such as &lt;feed&gt;</extracomment>
        <translation>%1 no es un programa de ningún tipo conocido (%2). Expórtelo como schedule.xml, iCalendar o CSV.</translation>
    </message>
    <message>
        <source>%1 can only be read with LibreOffice. Install the package %2, or save the file as .docx or .odt.</source>
        <extracomment>%2 is a package name</extracomment>
        <translation>%1 solo se puede leer con LibreOffice. Instale el paquete %2 o guarde el archivo como .docx u .odt.</translation>
    </message>
    <message>
        <source>LibreOffice could not read %1. Save the file as .docx or .odt.</source>
        <translation>LibreOffice no ha podido leer %1. Guarde el archivo como .docx u .odt.</translation>
    </message>
    <message>
        <source>%1 has no row of headings that says what its columns are. Write one, such as Code, Title, Date.</source>
        <translation>%1 no tiene una fila de encabezados que diga qué son sus columnas. Escriba una, por ejemplo: Código, Título, Fecha.</translation>
    </message>
    <message>
        <source>%1 is no copy of this event. Import its cards instead.</source>
        <translation>%1 no es una copia de este evento. Importe sus fichas en su lugar.</translation>
    </message>
    <message>
        <source>%1 is this event itself. Choose the copy that came back.</source>
        <translation>%1 es este mismo evento. Elija la copia que le han devuelto.</translation>
    </message>
</context>
<context>
    <name>core::Export</name>
    <message>
        <source>Start</source>
        <extracomment>the column of the hour at which a session starts</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>the column of the hour at which a session ends</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>End (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Registration page</source>
        <translation>Página de inscripción</translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>the column of a session&apos;s identifier, which never changes</extracomment>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>the column of how often a session has been changed</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Sesión sin título</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and its value, as &quot;Languages: es, en&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a platform</source>
        <translation>Sin plataforma</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <extracomment>the sheet of the sessions without a day or an hour</extracomment>
        <translation>Sin programar</translation>
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
    <message>
        <source>%1: %2 is open from %3 to %4. Choose other hours, or another platform.</source>
        <extracomment>%2 is the name of a room or an online channel, %3 and %4 are times of day</extracomment>
        <translation>%1: el horario de %2 es de %3 a %4. Elija otra hora u otra plataforma.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the session takes %n hours. Check its end.</source>
        <translation>
            <numerusform>%1: la sesión dura %n hora. Compruebe su final.</numerusform>
            <numerusform>%1: la sesión dura %n horas. Compruebe su final.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is no known time zone, so its hours are not shown. Choose another one.</source>
        <extracomment>“%2” is what should be a time zone</extracomment>
        <translation>%1: «%2» no es una zona horaria conocida y sus horas no se muestran. Elija otra.</translation>
    </message>
    <message>
        <source>%1: it is night in %3, %2.</source>
        <extracomment>%2 is a time of day, %3 a city or a time zone</extracomment>
        <translation>%1: en %3 son las %2, de noche.</translation>
    </message>
    <message>
        <source>%1: it is night for %4: %2 in %3.</source>
        <extracomment>%2 is a time of day, %3 a city or a time zone, %4 the name of a person who lives there</extracomment>
        <translation>%1: para %4 es de noche: las %2 en %3.</translation>
    </message>
    <message>
        <source>%1: on this date the clocks of %2 are at %3 from home, today at %4. Check hours that were worked out by hand.</source>
        <extracomment>%2 is a city or a time zone, %3 and %4 are differences of hours, such as +01:00</extracomment>
        <translation>%1: en esta fecha la diferencia con %2 es de %3; hoy es de %4. Compruebe las horas calculadas a mano.</translation>
    </message>
    <message>
        <source>%1: the session has a time and no platform yet.</source>
        <translation>%1: la sesión tiene hora y todavía no tiene plataforma.</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list of platforms any more. Choose another one.</source>
        <extracomment>%2 names a room or an online channel</extracomment>
        <translation>%1: «%2» ya no está en la lista de plataformas. Elija otra.</translation>
    </message>
    <message>
        <source>%1: %3 organizes session %2 at the same time.</source>
        <extracomment>%2 is the code of a session, %3 the name of an organization</extracomment>
        <translation>%1: %3 organiza la sesión %2 a la misma hora.</translation>
    </message>
    <message>
        <source>%1: session %2 takes the licence %3 at the same time.</source>
        <extracomment>%2 is the code of a session, %3 the name of a licence for one session at a time</extracomment>
        <translation>%1: la sesión %2 ocupa la licencia %3 a la misma hora.</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n minutes between this session and %2 on %3; %4 are wanted.</source>
        <extracomment>%2 is the code of a session, %3 a room or an online channel, %4 a number of minutes</extracomment>
        <translation>
            <numerusform>%1: solo hay %n minuto entre esta sesión y %2 en %3; se piden %4.</numerusform>
            <numerusform>%1: solo hay %n minutos entre esta sesión y %2 en %3; se piden %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %3 has only %n minutes between this session and %2; %4 are wanted.</source>
        <extracomment>%2 is the code of a session, %3 the name of a person, %4 a number of minutes
----------
%2 is the code of a session, %3 the name of an organization, %4 a number of minutes</extracomment>
        <translation>
            <numerusform>%1: %3 solo tiene %n minuto entre esta sesión y %2; se piden %4.</numerusform>
            <numerusform>%1: %3 solo tiene %n minutos entre esta sesión y %2; se piden %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the interpreters of %3–%4 have only %n minutes between this session and %2; they need %5.</source>
        <extracomment>%2 is the code of a session, %3 and %4 are languages, %5 is a number of minutes</extracomment>
        <translation>
            <numerusform>%1: los intérpretes de %3–%4 solo tienen %n minuto entre esta sesión y %2; necesitan %5.</numerusform>
            <numerusform>%1: los intérpretes de %3–%4 solo tienen %n minutos entre esta sesión y %2; necesitan %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the platform has no booth between %2 and %3.</source>
        <extracomment>%2 and %3 are languages</extracomment>
        <translation>%1: la plataforma no tiene cabina entre %2 y %3.</translation>
    </message>
    <message>
        <source>%1: %2 people are more than the %3 that the platform holds.</source>
        <extracomment>%2 and %3 are numbers of people</extracomment>
        <translation>%1: %2 personas son más que las %3 que admite la plataforma.</translation>
    </message>
    <message>
        <source>%1: this is during a break, “%2” from %3 to %4.</source>
        <extracomment>%2 is the name of a break (&quot;Lunch&quot;), %3 and %4 are times of day</extracomment>
        <translation>%1: coincide con una pausa, «%2», de %3 a %4.</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t take part at that time.</source>
        <extracomment>%2 is the name of a person</extracomment>
        <translation>%1: %2 no puede participar a esa hora.</translation>
    </message>
    <message numerus="yes">
        <source>%1: and %n more at that time.</source>
        <extracomment>after several sentences about other sessions at the same time: there are %n more of them</extracomment>
        <translation>
            <numerusform>%1: y %n más a esa hora.</numerusform>
            <numerusform>%1: y %n más a esa hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the file has %n tracked change(s) that nobody has accepted. It was read as if they were.</source>
        <translation>
            <numerusform>%1: el archivo tiene %n cambio registrado que nadie ha aceptado. Se ha leído como si lo estuviera.</numerusform>
            <numerusform>%1: el archivo tiene %n cambios registrados que nadie ha aceptado. Se ha leído como si lo estuvieran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the file were left out. Attach the file to the card if they matter.</source>
        <translation>
            <numerusform>%1: se ha dejado fuera %n imagen del archivo. Adjunte el archivo a la ficha si hace falta.</numerusform>
            <numerusform>%1: se han dejado fuera %n imágenes del archivo. Adjunte el archivo a la ficha si hacen falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the file gives no date here. It was taken for %2.</source>
        <translation>%1: el archivo no da aquí ninguna fecha. Se ha tomado el %2.</translation>
    </message>
    <message>
        <source>%1: %2 is after midnight and was taken for %3.</source>
        <extracomment>%2 is a time of day, such as 01:30, %3 a date</extracomment>
        <translation>%1: las %2 son después de medianoche y se han tomado por las del %3.</translation>
    </message>
    <message>
        <source>%1: the file contradicts itself: “%2”. It was taken for %3.</source>
        <extracomment>%2 is what a file says, %3 what it was taken for</extracomment>
        <translation>%1: el archivo se contradice: «%2». Se ha tomado por %3.</translation>
    </message>
    <message>
        <source>%1: another session of the file has the number “%2” too. Each became a card.</source>
        <extracomment>%2 is the number or code of a session in a file</extracomment>
        <translation>%1: otra sesión del archivo también lleva el número «%2». Cada una se ha convertido en una ficha.</translation>
    </message>
    <message>
        <source>%1: no field is known for the column “%2”. What it holds stays on the card as lines without a field.</source>
        <extracomment>%2 is the heading of a column in a spreadsheet</extracomment>
        <translation>%1: no se conoce ningún campo para la columna «%2». Su contenido queda en la ficha como líneas sin campo.</translation>
    </message>
    <message>
        <source>%1: the file doesn&apos;t say which program made it. It was read as one of %2.</source>
        <extracomment>%2 is the name of a program, such as frab or pretalx</extracomment>
        <translation>%1: el archivo no dice qué programa lo ha hecho. Se ha leído como uno de %2.</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for “%3”.</source>
        <extracomment>%2 is what a file says, %3 what it was taken for</extracomment>
        <translation>%1: «%2» se ha tomado por «%3».</translation>
    </message>
    <message>
        <source>%1: %2 has changed this too: “%3”. That is kept as a comment.</source>
        <extracomment>%2 is the name of a person, %3 what they wrote</extracomment>
        <translation>%1: %2 también lo ha cambiado: «%3». Se conserva como comentario.</translation>
    </message>
    <message>
        <source>“%2” was changed on both sides; the later change was kept, and not what %3 wrote: “%4”.</source>
        <extracomment>%2 is what an event&apos;s list calls a room, an organization …; %3 the name of a person, %4 what they wrote</extracomment>
        <translation>«%2» se cambió en los dos lados; se conservó el último cambio y no lo que escribió %3: «%4».</translation>
    </message>
    <message>
        <source>%1: the card was deleted on one side and changed on the other, so it stays.</source>
        <translation>%1: la ficha se borró en un lado y se cambió en el otro, así que se conserva.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where a finding is about a file that was imported</extracomment>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters, the limit is %2.</source>
        <translation>
            <numerusform>%1: %n carácter; el límite es %2.</numerusform>
            <numerusform>%1: %n caracteres; el límite es %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of at most %2 characters.</source>
        <translation>
            <numerusform>%1: %n de un máximo de %2 caracteres.</numerusform>
            <numerusform>%1: %n de un máximo de %2 caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n words. The limit is %2; up to %3 are let pass.</source>
        <extracomment>%2 is the limit, %3 how many words are let pass all the same</extracomment>
        <translation>
            <numerusform>%1: %n palabra. El límite es %2; se toleran hasta %3.</numerusform>
            <numerusform>%1: %n palabras. El límite es %2; se toleran hasta %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters. The limit is %2; up to %3 are let pass.</source>
        <translation>
            <numerusform>%1: %n carácter. El límite es %2; se toleran hasta %3.</numerusform>
            <numerusform>%1: %n caracteres. El límite es %2; se toleran hasta %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n words, at least %2 are wanted.</source>
        <extracomment>%2 is the least number of words</extracomment>
        <translation>
            <numerusform>%1: %n palabra; se piden al menos %2.</numerusform>
            <numerusform>%1: %n palabras; se piden al menos %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters, at least %2 are wanted.</source>
        <translation>
            <numerusform>%1: %n carácter; se piden al menos %2.</numerusform>
            <numerusform>%1: %n caracteres; se piden al menos %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” comes from a newer version of Escaleta. Here the card counts as a draft, until it gets another status.</source>
        <extracomment>%1 is &quot;Status&quot;; %2 is a key such as &quot;on-hold&quot;</extracomment>
        <translation>%1: «%2» viene de una versión más nueva de Escaleta. Aquí la ficha cuenta como borrador hasta que reciba otro estado.</translation>
    </message>
    <message>
        <source>%1: somebody whom it was assigned to for review is not in the list of colleagues any more. Assign it anew.</source>
        <translation>%1: alguien a quien se asignó la revisión ya no está en la lista de colegas. Asígnela de nuevo.</translation>
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
    <message>
        <source>The timetable to print and read, as accessible PDF</source>
        <translation>El horario para imprimir y leer, en PDF accesible</translation>
    </message>
    <message>
        <source>The programme as a booklet to print and read, as PDF</source>
        <translation>El programa como folleto para imprimir y leer, en PDF accesible</translation>
    </message>
    <message>
        <source>What there is to mend in the cards, as accessible PDF</source>
        <translation>Lo que queda por corregir en las fichas, en PDF accesible</translation>
    </message>
    <message>
        <source>What has changed since an edition, as accessible PDF</source>
        <translation>Lo que ha cambiado desde una edición, en PDF accesible</translation>
    </message>
    <message>
        <source>What has changed since an edition, as a page for the web</source>
        <translation>Lo que ha cambiado desde una edición, como página web</translation>
    </message>
    <message>
        <source>Session forms, filled in, for Word</source>
        <translation>Formularios de sesión rellenados, para Word</translation>
    </message>
    <message>
        <source>Session forms, filled in, for LibreOffice (OpenDocument)</source>
        <translation>Formularios de sesión rellenados, para LibreOffice (OpenDocument)</translation>
    </message>
    <message>
        <source>A web site to look at or to put on a server</source>
        <translation>Un sitio web para consultar o para ponerlo en un servidor</translation>
    </message>
    <message>
        <source>The sessions as a calendar (iCalendar)</source>
        <translation>Las sesiones como calendario (iCalendar)</translation>
    </message>
    <message>
        <source>The schedule for conference apps, as XML</source>
        <translation>El programa para aplicaciones de congresos, en XML</translation>
    </message>
    <message>
        <source>The schedule for conference apps, as JSON</source>
        <translation>El programa para aplicaciones de congresos, en JSON</translation>
    </message>
    <message>
        <source>The sessions as a table (CSV)</source>
        <translation>Las sesiones como tabla (CSV)</translation>
    </message>
    <message>
        <source>The sessions as a workbook (Excel), by day</source>
        <translation>Las sesiones como libro de cálculo (Excel), por días</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Calendar as XML (xCal)</source>
        <translation>Calendario en XML (xCal)</translation>
    </message>
    <message>
        <source>Schedule of a conference (schedule.xml)</source>
        <translation>Programa de un congreso (schedule.xml)</translation>
    </message>
    <message>
        <source>Schedule of a conference (schedule.json)</source>
        <translation>Programa de un congreso (schedule.json)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Session form in Word</source>
        <translation>Formulario de sesión en Word</translation>
    </message>
    <message>
        <source>Session form in LibreOffice Writer</source>
        <translation>Formulario de sesión en LibreOffice Writer</translation>
    </message>
    <message>
        <source>Session form of Word 97 to 2003 or RTF, by LibreOffice</source>
        <translation>Formulario de sesión de Word 97 a 2003 o RTF, mediante LibreOffice</translation>
    </message>
    <message>
        <source>Table of sessions, comma-separated values</source>
        <translation>Tabla de sesiones, valores separados por comas</translation>
    </message>
    <message>
        <source>How far the cards are, text by text, as a workbook (Excel)</source>
        <translation>El estado de las fichas, texto por texto, como libro de cálculo (Excel)</translation>
    </message>
</context>
<context>
    <name>core::Move</name>
    <message>
        <source>Submit</source>
        <extracomment>a button: hands a session card in for review</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <extracomment>a button: asks the authors of a session card for changes</extracomment>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>a button: an author goes on writing a card that was handed in</extracomment>
        <translation>Recuperar como borrador</translation>
    </message>
    <message>
        <source>Submit again</source>
        <extracomment>a button: hands a changed session card in for review once more</extracomment>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>a button: puts a session into the programme that everybody sees</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <extracomment>a button: takes a session out of the programme that everybody sees</extracomment>
        <translation>Dejar de publicar</translation>
    </message>
    <message>
        <source>Review again</source>
        <extracomment>a button: a rejected session card is reviewed once more</extracomment>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>a button: a session card that was withdrawn is a draft again</extracomment>
        <translation>Recuperar</translation>
    </message>
</context>
<context>
    <name>core::Placing</name>
    <message>
        <source>By day in all zones that are shown, and for its people.</source>
        <translation>De día en todas las zonas que se muestran y para sus participantes.</translation>
    </message>
    <message>
        <source>No other session of thematic line %1 at that hour.</source>
        <extracomment>%1 is the code or title of a thematic line</extracomment>
        <translation>Ninguna otra sesión de la línea temática %1 a esa hora.</translation>
    </message>
    <message numerus="yes">
        <source>On %2 that day: %n more session(s) of thematic line %1.</source>
        <extracomment>%1 is the code or title of a thematic line, %2 a room or an online channel</extracomment>
        <translation>
            <numerusform>En %2 hay ese día %n sesión más de la línea temática %1.</numerusform>
            <numerusform>En %2 hay ese día %n sesiones más de la línea temática %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is night in %2: %1.</source>
        <extracomment>%1 is a time of day, %2 a city or a time zone</extracomment>
        <translation>En %2 son las %1, de noche.</translation>
    </message>
    <message>
        <source>It is night for %3: %1 in %2.</source>
        <extracomment>%1 is a time of day, %2 a city or a time zone, %3 the name of a person who lives there</extracomment>
        <translation>Para %3 es de noche: las %1 en %2.</translation>
    </message>
    <message>
        <source>%2 organizes session %1 at the same time.</source>
        <extracomment>%1 is the code of a session, %2 the name of an organization</extracomment>
        <translation>%2 organiza la sesión %1 a la misma hora.</translation>
    </message>
    <message numerus="yes">
        <source>%2 has only %n minute(s) between this session and %1; %3 are wanted.</source>
        <extracomment>%1 is the code of a session, %2 the name of an organization, %3 a number of minutes</extracomment>
        <translation>
            <numerusform>%2 tiene solo %n minuto entre esta sesión y la %1; se piden %3.</numerusform>
            <numerusform>%2 tiene solo %n minutos entre esta sesión y la %1; se piden %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) of thematic line %1 at the same time, one of them %2.</source>
        <extracomment>%1 is the code or title of a thematic line, %2 the code of one of these sessions</extracomment>
        <translation>
            <numerusform>A la misma hora hay %n sesión más de la línea temática %1: la %2.</numerusform>
            <numerusform>A la misma hora hay %n sesiones más de la línea temática %1, entre ellas la %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thematic line %1 is on %n platform(s) that day.</source>
        <extracomment>%1 is the code or title of a thematic line</extracomment>
        <translation>
            <numerusform>La línea temática %1 ocupa ese día %n plataforma.</numerusform>
            <numerusform>La línea temática %1 ocupa ese día %n plataformas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such card.</source>
        <translation>Esa ficha no existe.</translation>
    </message>
    <message>
        <source>The session is rejected or withdrawn.</source>
        <translation>La sesión está rechazada o retirada.</translation>
    </message>
    <message>
        <source>The session has its date and time already.</source>
        <translation>La sesión ya tiene fecha y hora.</translation>
    </message>
    <message>
        <source>The event&apos;s home zone, “%1”, is no known time zone. Choose another one.</source>
        <extracomment>“%1” is what should be a time zone</extracomment>
        <translation>La zona horaria del evento, «%1», no se conoce. Elija otra.</translation>
    </message>
    <message>
        <source>The event has no first and last day yet. Set them first.</source>
        <translation>El evento aún no tiene primer y último día. Indíquelos antes.</translation>
    </message>
    <message>
        <source>Its date, %1, is not a day of the event.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Su fecha, el %1, no es un día del evento.</translation>
    </message>
    <message>
        <source>The event has no platform for it. Add one.</source>
        <translation>El evento no tiene plataforma para ella. Añada una.</translation>
    </message>
    <message>
        <source>One of its platforms is not in the list any more. Choose another one.</source>
        <translation>Una de sus plataformas ya no está en la lista. Elija otra.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n minute(s), and its platforms are open for %1 at most.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>
            <numerusform>Dura %n minuto, y sus plataformas abren %1 como máximo.</numerusform>
            <numerusform>Dura %n minutos, y sus plataformas abren %1 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people are more than the %2 that the largest platform for it holds.</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 personas son más que las %2 que admite la mayor de sus plataformas posibles.</translation>
    </message>
    <message>
        <source>No platform for it has booths between %1 and %2.</source>
        <extracomment>%1 and %2 are languages</extracomment>
        <translation>Ninguna plataforma posible tiene cabinas entre %1 y %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take part at any hour that would do.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 no puede participar a ninguna de las horas posibles.</translation>
    </message>
    <message>
        <source>At no hour that would do can all of its people take part.</source>
        <translation>A ninguna de las horas posibles pueden participar todas sus personas.</translation>
    </message>
    <message>
        <source>No hour is left at which its platforms are open for long enough.</source>
        <translation>No queda ninguna hora a la que sus plataformas estén abiertas el tiempo suficiente.</translation>
    </message>
    <message>
        <source>All places that would do are taken, most of them by the break “%1”.</source>
        <extracomment>“%1” is the name of a break (&quot;Lunch&quot;)</extracomment>
        <translation>Todos los huecos posibles están ocupados, la mayoría por la pausa «%1».</translation>
    </message>
    <message>
        <source>All places that would do are taken, most of them by other sessions there.</source>
        <translation>Todos los huecos posibles están ocupados, la mayoría por otras sesiones.</translation>
    </message>
    <message>
        <source>All places that would do are taken, most of them by sessions with the licence %1.</source>
        <extracomment>%1 is the name of a licence for one session at a time</extracomment>
        <translation>Todos los huecos posibles están ocupados, la mayoría por sesiones con la licencia %1.</translation>
    </message>
    <message>
        <source>All places that would do are taken, most of them because %1 is in other sessions.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Todos los huecos posibles están ocupados, la mayoría porque %1 participa en otras sesiones.</translation>
    </message>
    <message>
        <source>The search ended before it found a place. Let it search for longer.</source>
        <translation>La búsqueda terminó antes de encontrar un hueco. Déjela buscar más tiempo.</translation>
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
    <name>main</name>
    <message>
        <source>Session cards of a congress: drafted, checked, scheduled and printed.</source>
        <translation>Para redactar, comprobar, programar e imprimir las fichas de sesión de un congreso.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>The file of an event to open.</source>
        <translation>El archivo del evento que se abre.</translation>
    </message>
    <message>
        <source>[event]</source>
        <translation>[evento]</translation>
    </message>
    <message>
        <source>Do not walk through the window at the first start.</source>
        <translation>No mostrar la visita guiada al abrir por primera vez.</translation>
    </message>
</context>
<context>
    <name>publish::Booklet</name>
    <message>
        <source>Contents</source>
        <extracomment>of a printed programme: the list of what is on which page</extracomment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>the name of a document: the printed programme of an event</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>the first page of a printed programme, as an entry of its outline</extracomment>
        <translation>Portada</translation>
    </message>
    <message>
        <source>How to read this programme</source>
        <translation>Cómo leer este programa</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>All hours are those of %1.</source>
        <extracomment>%1 is a city, or an offset such as UTC+2</extracomment>
        <translation>Todas las horas son las de %1.</translation>
    </message>
    <message>
        <source>Sessions are held in, or interpreted into: %1.</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>Las sesiones se celebran en estos idiomas o cuentan con interpretación a ellos: %1.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <extracomment>heads a list of rooms and online channels</extracomment>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>%1 places</source>
        <extracomment>of a room or channel; %1 is a number</extracomment>
        <translation>%1 plazas</translation>
    </message>
    <message>
        <source>Thematic lines</source>
        <translation>Líneas temáticas</translation>
    </message>
    <message>
        <source>Index of people</source>
        <translation>Índice de personas</translation>
    </message>
    <message>
        <source>Index of organizations</source>
        <translation>Índice de organizaciones</translation>
    </message>
    <message>
        <source>Without a thematic line</source>
        <extracomment>heads the sessions that have no thematic line</extracomment>
        <translation>Sin línea temática</translation>
    </message>
    <message>
        <source>The hours of the timetables are those of %1. Each session also tells the hours of the other time zones, unless it names others; +1 day says that it is the next day there already.</source>
        <extracomment>%1 is a city, or an offset such as UTC+2</extracomment>
        <translation>Las horas de los horarios son las de %1. Cada sesión indica además las horas de las demás zonas horarias, salvo que nombre otras; +1 día quiere decir que allí ya es el día siguiente.</translation>
    </message>
    <message>
        <source>All hours are those of %1, unless a session names others.</source>
        <extracomment>%1 is a city, or an offset such as UTC+2; a session may name time zones of its own</extracomment>
        <translation>Todas las horas son las de %1, salvo que una sesión indique otras zonas.</translation>
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
<context>
    <name>publish::EditionChange</name>
    <message>
        <source>Cancelled</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Trasladada</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Renamed</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Con otro título</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>Without hours</source>
        <translation>Sin horario</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Título del evento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>Zona horaria de la sede</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is said of something, after its name: &quot;Speakers: Ana Díaz&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>another text</source>
        <extracomment>of a session&apos;s summary, say</extracomment>
        <translation>otro texto</translation>
    </message>
</context>
<context>
    <name>publish::Errata</name>
    <message>
        <source>On this page</source>
        <extracomment>names a list of links, for who can&apos;t see it</extracomment>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Cancelled or postponed</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Canceladas o aplazadas</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>heads a list of sessions that are at another time or place</extracomment>
        <translation>Cambios de horario o lugar</translation>
    </message>
    <message>
        <source>New in the programme</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Nuevas en el programa</translation>
    </message>
    <message>
        <source>With another title</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Con otro título</translation>
    </message>
    <message>
        <source>With other details</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Con otros datos</translation>
    </message>
    <message>
        <source>Changes since edition %1</source>
        <extracomment>the name of a document; %1 is the number of an edition of the programme</extracomment>
        <translation>Cambios desde la edición %1</translation>
    </message>
    <message>
        <source>Nothing in the programme has changed for its readers.</source>
        <translation>Nada ha cambiado en el programa para sus lectores.</translation>
    </message>
    <message>
        <source>Edition %1: %2</source>
        <extracomment>%1 is the number of an edition, %2 its date</extracomment>
        <translation>Edición %1: %2</translation>
    </message>
    <message>
        <source>Compared with the programme of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>En comparación con el programa a %1</translation>
    </message>
    <message>
        <source>In edition %1</source>
        <extracomment>heads a column; %1 is the number of an edition of the programme</extracomment>
        <translation>En la edición %1</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>heads a column, beside &quot;In edition 1&quot;</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The event</source>
        <extracomment>heads what has changed of the congress, and not of one session</extracomment>
        <translation>El evento</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heads a column: &quot;Place&quot;, &quot;Dates&quot;</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>stands for what is not there: no place, no speaker</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>heads a column of sessions</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Postponed: there are no new hours yet</source>
        <translation>Aplazada: todavía no hay nuevo horario</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>new text</source>
        <extracomment>of a session&apos;s summary, say: there is another one</extracomment>
        <translation>texto nuevo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is said of something, after its name: &quot;Speakers: Ana Díaz&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>earlier text</source>
        <extracomment>of a session&apos;s summary, say: there was another one</extracomment>
        <translation>texto anterior</translation>
    </message>
</context>
<context>
    <name>publish::Form</name>
    <message>
        <source>to be translated</source>
        <extracomment>in brackets after a label of the session form: this text is still in another language</extracomment>
        <translation>por traducir</translation>
    </message>
    <message>
        <source>max. %1 words</source>
        <extracomment>after a label of the session form; %1 is a number</extracomment>
        <translation>máx. %1 palabras</translation>
    </message>
    <message>
        <source>if applicable</source>
        <extracomment>in brackets after &quot;Relevant documents&quot; on the session form: it may stay empty</extracomment>
        <translation>si corresponde</translation>
    </message>
    <message>
        <source>Session form</source>
        <extracomment>the name of a document: the form with which sessions of a congress are proposed</extracomment>
        <translation>Formulario de sesión</translation>
    </message>
    <message>
        <source>Session forms</source>
        <extracomment>the same, several of them in one document</extracomment>
        <translation>Formularios de sesión</translation>
    </message>
    <message>
        <source>Session details</source>
        <extracomment>the name of the table at the head of the session form, for who can&apos;t see it</extracomment>
        <translation>Datos de la sesión</translation>
    </message>
    <message>
        <source>max. %1 characters</source>
        <translation>máx. %1 caracteres</translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <extracomment>after a label of the session form; %1 is a number</extracomment>
        <translation>mín. %1 palabras</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mín. %1 caracteres</translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <extracomment>after a label of the session form; %1 and %2 are numbers</extracomment>
        <translation>de %1 a %2 palabras</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>de %1 a %2 caracteres</translation>
    </message>
</context>
<context>
    <name>publish::Guide</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Escaleta: session cards of a congress, drafted, checked, scheduled and published</source>
        <translation>Escaleta: las fichas de sesión de un congreso, redactadas, revisadas, programadas y publicadas</translation>
    </message>
    <message>
        <source>[This picture can&apos;t be shown: %1]</source>
        <extracomment>%1 says what is on it</extracomment>
        <translation>[Esta imagen no se puede mostrar: %1]</translation>
    </message>
</context>
<context>
    <name>publish::Missing</name>
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
</context>
<context>
    <name>publish::Request</name>
    <message>
        <source>Session card %1: please change</source>
        <extracomment>the subject of a letter; %1 is the code and the title of a session</extracomment>
        <translation>Ficha de sesión %1: cambios que se piden</translation>
    </message>
    <message>
        <source>Dear authors of the session card “%1” of %2,</source>
        <extracomment>begins a letter; %1 is the code and the title of a session, %2 the name of an event</extracomment>
        <translation>Estimados autores de la ficha de sesión «%1» de %2:</translation>
    </message>
    <message>
        <source>What there is to mend:</source>
        <translation>Lo que hay que corregir:</translation>
    </message>
    <message>
        <source>What reviewers say of the texts:</source>
        <translation>Lo que dicen quienes revisan:</translation>
    </message>
    <message>
        <source>How long the texts are:</source>
        <translation>Extensión de los textos:</translation>
    </message>
    <message>
        <source>Please send the card back by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Por favor, devuelvan la ficha antes del %1.</translation>
    </message>
    <message>
        <source>Thank you,</source>
        <translation>Muchas gracias,</translation>
    </message>
    <message>
        <source>The reviewers</source>
        <translation>Quienes revisan</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 words</source>
        <extracomment>a text with its language, how long it is and how long it may be</extracomment>
        <translation>%1 (%2): %3 de %4 palabras</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 characters</source>
        <translation>%1 (%2): %3 de %4 caracteres</translation>
    </message>
</context>
<context>
    <name>publish::Review</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>The event</source>
        <extracomment>heads what is to be mended of the event itself</extracomment>
        <translation>El evento</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>What there is to mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Review report</source>
        <extracomment>the name of a document: what there is to mend in an event&apos;s cards</extracomment>
        <translation>Informe de revisión</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>heads the pages that show all cards at a glance</extracomment>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many texts are complete, of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Not translated: Summary, Objectives&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n comentario abierto</numerusform>
            <numerusform>%n comentarios abiertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Site</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Organizes</source>
        <extracomment>heads the sessions that an organization organizes</extracomment>
        <translation>Organiza</translation>
    </message>
    <message>
        <source>Not yet scheduled</source>
        <translation>Aún sin horario</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Sesiones: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>names the links to the days of a programme, for who can&apos;t see them</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>The programme has no sessions yet.</source>
        <translation>El programa aún no tiene sesiones.</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>heads the list of an event&apos;s days</extracomment>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By thematic line</source>
        <translation>Por línea temática</translation>
    </message>
    <message>
        <source>All hours are those of %1, unless another place is named.</source>
        <extracomment>%1 is a city or a zone such as UTC+2</extracomment>
        <translation>Todas las horas son las de %1, salvo que se nombre otro lugar.</translation>
    </message>
    <message>
        <source>The whole programme for your calendar</source>
        <translation>Todo el programa para su calendario</translation>
    </message>
    <message>
        <source>This day for your calendar</source>
        <translation>Este día para su calendario</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Todo el programa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The search needs JavaScript, which is off here.</source>
        <translation>La búsqueda necesita JavaScript, que aquí está desactivado.</translation>
    </message>
    <message>
        <source>Words in titles, summaries, people and organizations</source>
        <translation>Palabras en títulos, resúmenes, personas y organizaciones</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>My programme</source>
        <translation>Mi programa</translation>
    </message>
    <message>
        <source>A programme of your own needs JavaScript, which is off here.</source>
        <translation>Un programa propio necesita JavaScript, que aquí está desactivado.</translation>
    </message>
    <message>
        <source>My programme for my calendar</source>
        <translation>Mi programa para mi calendario</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>of a session that was to be</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>This session for your calendar</source>
        <translation>Esta sesión para su calendario</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>links of a web site&apos;s navigation</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Thematic lines</source>
        <translation>Líneas temáticas</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>names the main navigation of a web site, for who can&apos;t see it</extracomment>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>names the links to the same page in other languages, for who can&apos;t see them</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Without a thematic line</source>
        <translation>Sin línea temática</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>marks a text that is not in the language of the page; %1 is the name of a language, as your language writes it inside a sentence</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Saltar al contenido</translation>
    </message>
    <message>
        <source>Show hours also in</source>
        <translation>Ver las horas también en</translation>
    </message>
    <message>
        <source>No other zone</source>
        <translation>Ninguna otra zona</translation>
    </message>
    <message>
        <source>My time zone (%1)</source>
        <extracomment>%1 is the reader&apos;s own time zone</extracomment>
        <translation>Mi zona horaria (%1)</translation>
    </message>
    <message>
        <source>Zones of the event</source>
        <translation>Zonas del evento</translation>
    </message>
    <message>
        <source>All time zones</source>
        <translation>Todas las zonas horarias</translation>
    </message>
    <message>
        <source>Add to my programme</source>
        <translation>Añadir a mi programa</translation>
    </message>
    <message>
        <source>Remove from my programme</source>
        <translation>Quitar de mi programa</translation>
    </message>
    <message>
        <source>Sessions found: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Sesiones encontradas: %1</translation>
    </message>
    <message>
        <source>No session fits. Try fewer words, or take a filter away.</source>
        <translation>Ninguna sesión coincide. Pruebe con menos palabras o quite algún filtro.</translation>
    </message>
    <message>
        <source>Sessions in your programme: %1</source>
        <translation>Sesiones en su programa: %1</translation>
    </message>
    <message>
        <source>Your programme is empty. Add sessions to it with the star beside their titles.</source>
        <translation>Su programa está vacío. Añada sesiones con la estrella que hay junto a sus títulos.</translation>
    </message>
    <message>
        <source>This browser lets the page keep nothing, so your programme is gone when you leave this page.</source>
        <translation>Este navegador no deja que la página guarde nada: su programa se perderá al salir de ella.</translation>
    </message>
</context>
<context>
    <name>publish::Timetable</name>
    <message>
        <source>No sessions</source>
        <translation>Sin sesiones</translation>
    </message>
    <message>
        <source>No platform</source>
        <extracomment>heads the column of sessions that have not been given a platform</extracomment>
        <translation>Sin plataforma</translation>
    </message>
    <message>
        <source>Outside the dates of the event</source>
        <extracomment>of a day</extracomment>
        <translation>Fuera de las fechas del evento</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the pages of one grid: &quot;Page 2 of 3&quot;</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Further time zones: %1</source>
        <extracomment>%1 is a list of cities, &quot;Lima UTC-5, Tokyo UTC+9&quot;</extracomment>
        <translation>Otras zonas horarias: %1</translation>
    </message>
    <message>
        <source>Titles in full</source>
        <extracomment>heads a list of sessions whose titles have been shortened in a timetable</extracomment>
        <translation>Títulos completos</translation>
    </message>
    <message>
        <source>Without a date or hours</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Sin fecha u hora</translation>
    </message>
    <message>
        <source>Timetable</source>
        <extracomment>the name of a document</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Clash</source>
        <extracomment>said of a session that takes place at the same time and on the same platform as another one</extracomment>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>ui::Acknowledge</name>
    <message>
        <source>Acknowledge</source>
        <translation>Aceptar el aviso</translation>
    </message>
    <message>
        <source>Why it may stay so:</source>
        <extracomment>below a sentence that says what clashes, above a line to write in</extracomment>
        <translation>Por qué puede quedar así:</translation>
    </message>
    <message>
        <source>Acknowledged. It comes back when either side changes.</source>
        <extracomment>news after a clash was acknowledged</extracomment>
        <translation>Conflicto aceptado. Volverá a avisarse si cambia alguna de sus partes.</translation>
    </message>
</context>
<context>
    <name>ui::AcknowledgedList</name>
    <message>
        <source>Acknowledged %1</source>
        <extracomment>the heading of a list of clashes that somebody lives with; %1 is how many there are</extracomment>
        <translation>Aceptados %1</translation>
    </message>
    <message>
        <source>Acknowledged clashes</source>
        <translation>Conflictos aceptados</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>what was acknowledged is a clash again</extracomment>
        <translation>Dejar de aceptar</translation>
    </message>
    <message>
        <source>Shows the clash among the findings again</source>
        <translation>Vuelve a mostrar el conflicto entre los avisos</translation>
    </message>
</context>
<context>
    <name>ui::AcknowledgedModel</name>
    <message>
        <source>“%1”</source>
        <extracomment>the words of a person</extracomment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Ficha</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Idioma del programa</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Apa&amp;riencia</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nuevo evento…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Save cards as P&amp;DF…</source>
        <translation>Guardar fichas en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>&amp;Vista previa de impresión</translation>
    </message>
    <message>
        <source>&amp;Print cards…</source>
        <translation>Im&amp;primir fichas…</translation>
    </message>
    <message>
        <source>C&amp;lose the event</source>
        <translation>&amp;Cerrar el evento</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find cards</source>
        <translation>&amp;Buscar fichas</translation>
    </message>
    <message>
        <source>Find any&amp;thing…</source>
        <translation>Buscar en &amp;todo…</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Panel lateral</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Avisos</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Beside the source</source>
        <translation>&amp;Junto al original</translation>
    </message>
    <message>
        <source>Next content lan&amp;guage</source>
        <translation>Siguiente idioma del &amp;contenido</translation>
    </message>
    <message>
        <source>F&amp;old or unfold all texts</source>
        <translation>Plegar o &amp;desplegar los textos</translation>
    </message>
    <message>
        <source>&amp;About Escaleta</source>
        <translation>&amp;Acerca de Escaleta</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>&amp;Timetable</source>
        <translation>&amp;Horario</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>&amp;Suggest a place…</source>
        <translation>&amp;Sugerir un hueco…</translation>
    </message>
    <message>
        <source>&amp;Place unscheduled…</source>
        <translation>&amp;Programar lo pendiente…</translation>
    </message>
    <message>
        <source>&amp;Move with the keys</source>
        <translation>&amp;Mover con el teclado</translation>
    </message>
    <message>
        <source>S&amp;wap two sessions</source>
        <translation>&amp;Intercambiar dos sesiones</translation>
    </message>
    <message>
        <source>Send &amp;back to unscheduled</source>
        <extracomment>out of the timetable, to the sessions that have no hours yet</extracomment>
        <translation>&amp;Devolver a las pendientes</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>&amp;Abrir la ficha</translation>
    </message>
    <message>
        <source>P&amp;revious day</source>
        <translation>Día an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>Día si&amp;guiente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Usual &amp;height of an hour</source>
        <translation>Altura &amp;habitual de una hora</translation>
    </message>
    <message>
        <source>Print pre&amp;view of the timetable</source>
        <translation>&amp;Vista previa del horario</translation>
    </message>
    <message>
        <source>Save the timetable as P&amp;DF…</source>
        <translation>Guardar el horario como P&amp;DF…</translation>
    </message>
    <message>
        <source>Print the &amp;timetable…</source>
        <translation>Im&amp;primir el horario…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>&amp;Save the document as…</source>
        <translation>&amp;Guardar el documento como…</translation>
    </message>
    <message>
        <source>&amp;Print the document…</source>
        <translation>&amp;Imprimir el documento…</translation>
    </message>
    <message>
        <source>&amp;Refresh the preview</source>
        <translation>&amp;Actualizar la vista previa</translation>
    </message>
    <message>
        <source>&amp;Freeze an edition…</source>
        <translation>&amp;Fijar una edición…</translation>
    </message>
    <message>
        <source>&amp;Editions and what has changed…</source>
        <translation>&amp;Ediciones y cambios…</translation>
    </message>
    <message>
        <source>Save a copy for a coll&amp;eague…</source>
        <translation>Guardar una copia para un col&amp;ega…</translation>
    </message>
    <message>
        <source>&amp;Bring changes back…</source>
        <translation>Incorporar cam&amp;bios…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Paste as &amp;cards</source>
        <translation>Pegar como &amp;fichas</translation>
    </message>
    <message>
        <source>&amp;Who is at this desk…</source>
        <translation>&amp;Quién está en este puesto…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mentar…</translation>
    </message>
    <message>
        <source>&amp;User&apos;s guide</source>
        <translation>&amp;Guía de uso</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <extracomment>a short walk through the window, for who sees it for the first time</extracomment>
        <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
        <source>&amp;Ask for changes…</source>
        <translation>&amp;Pedir cambios…</translation>
    </message>
</context>
<context>
    <name>ui::AskDialog</name>
    <message>
        <source>“%1” is no date. Write it as 31/05/2028.</source>
        <translation>«%1» no es una fecha. Escríbala como 31/05/2028.</translation>
    </message>
    <message>
        <source>(The letter goes on; save it as mail to send all of it.)</source>
        <extracomment>ends a letter that is too long for a mail program</extracomment>
        <translation>(La carta sigue; guárdela como correo para enviarla entera.)</translation>
    </message>
    <message>
        <source>changes %1</source>
        <extracomment>a file name that is proposed; %1 is the code of a session</extracomment>
        <translation>cambios %1</translation>
    </message>
    <message>
        <source>Save as mail</source>
        <translation>Guardar como correo</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Correo (*.eml)</translation>
    </message>
    <message>
        <source>Saved the letter as %1.</source>
        <translation>La carta se ha guardado como %1.</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revision</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Pedir cambios</translation>
    </message>
    <message>
        <source>&amp;What you ask for:</source>
        <translation>&amp;Qué se pide:</translation>
    </message>
    <message>
        <source>&amp;Language of the letter:</source>
        <translation>&amp;Idioma de la carta:</translation>
    </message>
    <message>
        <source>&amp;To (address):</source>
        <translation>&amp;Para (dirección):</translation>
    </message>
    <message>
        <source>&amp;Until (date):</source>
        <translation>&amp;Hasta (fecha):</translation>
    </message>
    <message>
        <source>With the &amp;findings</source>
        <translation>Con los &amp;avisos</translation>
    </message>
    <message>
        <source>With the open c&amp;omments</source>
        <translation>Con los c&amp;omentarios abiertos</translation>
    </message>
    <message>
        <source>Also &amp;move the card to “%1”</source>
        <translation>&amp;Pasar también la ficha a «%1»</translation>
    </message>
    <message>
        <source>The letter:</source>
        <translation>La carta:</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Abrir en el correo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>&amp;Mail (.eml)…</source>
        <translation>&amp;Correo (.eml)…</translation>
    </message>
    <message>
        <source>Sheet with the findings (&amp;PDF)…</source>
        <translation>Hoja con los avisos (&amp;PDF)…</translation>
    </message>
    <message>
        <source>Form to correct (&amp;Word)…</source>
        <translation>Formulario para corregir (&amp;Word)…</translation>
    </message>
    <message>
        <source>“%1” is no address. Write it as ana@example.org, or leave it to the mail program.</source>
        <translation>«%1» no es una dirección. Escríbala como ana@example.org o déjela para el programa de correo.</translation>
    </message>
    <message>
        <source>Once the letter is in the mail program, saved as mail or copied</source>
        <translation>Cuando la carta esté en el programa de correo, guardada como correo o copiada</translation>
    </message>
</context>
<context>
    <name>ui::Attachments</name>
    <message>
        <source>%1 is larger than 50 MB. Put it on line and add a link to it.</source>
        <translation>%1 supera los 50 MB. Publíquelo en línea y añada un enlace.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>“%1” is not an address of the web. It begins with https:// as a rule.</source>
        <translation>«%1» no es una dirección web. Suelen empezar por https://.</translation>
    </message>
</context>
<context>
    <name>ui::BasicsSection</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>on which an event takes place</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>⚠ The last day comes before the first.</source>
        <translation>⚠ El último día es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>ui::BoardModel</name>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a text and its language: &quot;Objectives (French)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>Without one</source>
        <extracomment>a group of cards: those that have no thematic line, or no organizer</extracomment>
        <translation>Sin asignar</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s).</source>
        <translation>
            <numerusform>%n comentario abierto.</numerusform>
            <numerusform>%n comentarios abiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n complete.</source>
        <extracomment>how many texts are complete, of how many</extracomment>
        <translation>
            <numerusform>%1 de %n completo.</numerusform>
            <numerusform>%1 de %n completos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardStatusModel</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>ui::BoardView</name>
    <message>
        <source>review</source>
        <extracomment>the name of a file that is proposed</extracomment>
        <translation>revision</translation>
    </message>
    <message>
        <source>No card is so. &lt;a href=&quot;#&quot;&gt;Show all cards&lt;/a&gt;</source>
        <translation>Ninguna ficha es así. &lt;a href=&quot;#&quot;&gt;Mostrar todas las fichas&lt;/a&gt;</translation>
    </message>
    <message>
        <source>There are no cards yet. Write the first one on the page Cards, or import some with Ctrl+I.</source>
        <translation>Todavía no hay fichas. Escriba la primera en la página Fichas o importe algunas con Ctrl+I.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>a filter: only cards with something to do</extracomment>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Each text</source>
        <extracomment>a switch: one column for each text, not only for each language</extracomment>
        <translation>Cada texto</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Code or title…</source>
        <translation>Código o título…</translation>
    </message>
    <message>
        <source>Filter by code or title</source>
        <translation>Filtrar por código o título</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>Thematic line</source>
        <translation>Línea temática</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimir o guardar</translation>
    </message>
    <message>
        <source>&amp;Print the review report…</source>
        <translation>Im&amp;primir el informe de revisión…</translation>
    </message>
    <message>
        <source>Save the review report as P&amp;DF…</source>
        <translation>Guardar el informe de revisión en P&amp;DF…</translation>
    </message>
    <message>
        <source>Cards and how far their texts are</source>
        <translation>Fichas y estado de sus textos</translation>
    </message>
    <message>
        <source>Groups of cards and their statuses</source>
        <translation>Grupos de fichas y sus estados</translation>
    </message>
    <message>
        <source>Save the board as a &amp;workbook (Excel)…</source>
        <translation>Guardar el tablero como &amp;libro de cálculo (Excel)…</translation>
    </message>
</context>
<context>
    <name>ui::BookletPart</name>
    <message>
        <source>Sessions in the order of</source>
        <translation>Sesiones ordenadas por</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Thematic lines</source>
        <translation>Líneas temáticas</translation>
    </message>
    <message>
        <source>What is told of each session</source>
        <translation>Qué se dice de cada sesión</translation>
    </message>
    <message>
        <source>Image on the cover</source>
        <translation>Imagen de la portada</translation>
    </message>
    <message>
        <source>Text on the cover</source>
        <translation>Texto de la portada</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>Debajo del título</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Pages of A5, to be folded</source>
        <translation>Páginas A5, para plegar</translation>
    </message>
    <message>
        <source>Two on each side of A4, in the order for folding and stapling</source>
        <translation>Dos en cada cara de un A4, en el orden para plegar y grapar</translation>
    </message>
</context>
<context>
    <name>ui::BreakList</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>the hour at which a break begins</extracomment>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>a break is on all platforms</extracomment>
        <translation>todas</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 31/05/2021 or 31 May.</source>
        <translation>«%1» no es un día. Escríbalo como 31/05/2021 o 31 de mayo.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 9:00 or 20h.</source>
        <translation>«%1» no es una hora. Escríbala como 9:00 o 20h.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«%1» no es un número de minutos.</translation>
    </message>
    <message>
        <source>There is no platform “%1”. Separate several with semicolons.</source>
        <translation>No hay ninguna plataforma «%1». Si son varias, sepárelas con punto y coma.</translation>
    </message>
</context>
<context>
    <name>ui::BreaksSection</name>
    <message>
        <source>On every day</source>
        <extracomment>makes a break of one day one of all days</extracomment>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Puts the selected breaks on each day of the event</source>
        <translation>Repite las pausas seleccionadas en todos los días del evento</translation>
    </message>
    <message>
        <source>Time between sessions</source>
        <translation>Tiempo entre sesiones</translation>
    </message>
    <message>
        <source>Less than that between the end of one and the start of the next is a warning.</source>
        <translation>Se avisa si entre el final de una y el comienzo de la siguiente queda menos tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) added</source>
        <extracomment>news after breaks were repeated on the other days of the event</extracomment>
        <translation>
            <numerusform>%n pausa añadida</numerusform>
            <numerusform>%n pausas añadidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BringingBack</name>
    <message>
        <source>Bring changes back</source>
        <translation>Incorporar cambios</translation>
    </message>
    <message>
        <source>Copies of the event (*.escaleta);;All files (*)</source>
        <extracomment>a kind of files in a file dialog</extracomment>
        <translation>Copias del evento (*.escaleta);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is a copy of this event.</source>
        <translation>%1 es una copia de este evento.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Bringing changes back…</source>
        <translation>Incorporando cambios…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%n ficha cambiada</numerusform>
            <numerusform>%n fichas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>cards: &quot;5 cards changed, 1 new&quot;</extracomment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>cards: &quot;5 cards changed, 1 deleted&quot;</extracomment>
        <translation>
            <numerusform>%n borrada</numerusform>
            <numerusform>%n borradas</numerusform>
        </translation>
    </message>
    <message>
        <source>no card is another than before</source>
        <translation>ninguna ficha ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both</source>
        <translation>
            <numerusform>%n campo se cambió en ambos lados</numerusform>
            <numerusform>%n campos se cambiaron en ambos lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) that one side deleted and the other changed stayed</source>
        <translation>
            <numerusform>se conservó %n ficha borrada en un lado y cambiada en el otro</numerusform>
            <numerusform>se conservaron %n fichas borradas en un lado y cambiadas en el otro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s copy: %2</source>
        <extracomment>%1 is a person, %2 what has changed: &quot;5 cards changed, 1 new.&quot;</extracomment>
        <translation>Copia de %1: %2</translation>
    </message>
    <message>
        <source>Copies of %1: %2</source>
        <extracomment>%1 are names of people, %2 what has changed: &quot;5 cards changed, 1 new.&quot;</extracomment>
        <translation>Copias de %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::BufferList</name>
    <message>
        <source>On the same platform</source>
        <translation>En la misma plataforma</translation>
    </message>
    <message>
        <source>With the same person</source>
        <translation>Con la misma persona</translation>
    </message>
    <message>
        <source>By the same organizer</source>
        <translation>Del mismo organizador</translation>
    </message>
    <message>
        <source>Two sessions</source>
        <translation>Dos sesiones</translation>
    </message>
    <message>
        <source>Minutes at least</source>
        <translation>Minutos como mínimo</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«%1» no es un número de minutos.</translation>
    </message>
</context>
<context>
    <name>ui::Callout</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>which stop of a walk through the window: &quot;2 of 6&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Salir de la visita (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ui::CardCommands</name>
    <message>
        <source>&amp;New card</source>
        <translation>&amp;Nueva ficha</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nueva desde plan&amp;tilla</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>of the selected cards, as are the next four</extracomment>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Thematic &amp;line</source>
        <translation>&amp;Línea temática</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plataforma</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>Ne&amp;xt card</source>
        <translation>Ficha &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious card</source>
        <translation>Ficha &amp;anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>%n ficha eliminada</numerusform>
            <numerusform>%n fichas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>From the current card: without texts</source>
        <translation>A partir de la ficha actual: sin los textos</translation>
    </message>
    <message>
        <source>Without a line</source>
        <translation>Sin línea</translation>
    </message>
    <message>
        <source>Without a platform</source>
        <translation>Sin plataforma</translation>
    </message>
    <message>
        <source>&amp;Reviewers</source>
        <translation>&amp;Revisores/as</translation>
    </message>
    <message>
        <source>Reviewers are listed on the page Event</source>
        <translation>Quienes revisan se indican en la página Evento</translation>
    </message>
</context>
<context>
    <name>ui::CardDelegate</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
</context>
<context>
    <name>ui::CardEditor</name>
    <message>
        <source>%1, the source: %2</source>
        <extracomment>a language and how far its texts are: &quot;French: partly&quot;</extracomment>
        <translation>%1, original: %2</translation>
    </message>
    <message>
        <source>Choose a card on the left, or press Ctrl+N to write a new one.</source>
        <translation>Elija una ficha a la izquierda o pulse Ctrl+N para escribir una nueva.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status of the card</source>
        <translation>Estado de la ficha</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <extracomment>a box to tick: show the source text next to the translation</extracomment>
        <translation>Junto al original</translation>
    </message>
    <message>
        <source>Shows the source text next to the translation</source>
        <translation>Muestra el texto original junto a la traducción</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Languages before these</source>
        <translation>Idiomas anteriores</translation>
    </message>
    <message>
        <source>Languages after these</source>
        <translation>Idiomas siguientes</translation>
    </message>
</context>
<context>
    <name>ui::CardItem</name>
    <message>
        <source>Not scheduled</source>
        <translation>Sin programar</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
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
</context>
<context>
    <name>ui::CardList</name>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Write the first card, or drop notes here.</source>
        <translation>Escriba la primera ficha o suelte notas aquí.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nueva ficha</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>No card has “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Ninguna ficha contiene «%1».</translation>
    </message>
    <message>
        <source>No card fits these filters.</source>
        <translation>Ninguna ficha cumple estos filtros.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Quitar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Quitar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s)</source>
        <extracomment>how many cards of how many the list shows</extracomment>
        <translation>
            <numerusform>%1 de %n ficha</numerusform>
            <numerusform>%1 de %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected: the Card menu changes them together</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas: el menú Ficha las cambia a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>the name of a command and its key: &quot;New card (Ctrl+N)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::CardMoves</name>
    <message>
        <source>The card has moved on meanwhile. Look at it again.</source>
        <translation>La ficha ha cambiado de estado entretanto. Vuelva a mirarla.</translation>
    </message>
    <message>
        <source>Say why, for whoever reads the card next:</source>
        <translation>Diga por qué, para quien lea después la ficha:</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to “%2” yet. %3</source>
        <extracomment>a card, the status it can&apos;t have yet, and the first of what must be mended</extracomment>
        <translation>%1 todavía no puede pasar a «%2». %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) can&apos;t be moved to “%1” yet: their findings say what they need, or the move is somebody else&apos;s.</source>
        <translation>
            <numerusform>%n ficha todavía no puede pasar a «%1»: sus avisos dicen qué falta, o el paso corresponde a otra persona.</numerusform>
            <numerusform>%n fichas todavía no pueden pasar a «%1»: sus avisos dicen qué falta, o el paso corresponde a otra persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card becomes “%1”</source>
        <extracomment>a tooltip of &quot;Submit&quot; or the like: what the status of the card becomes</extracomment>
        <translation>La ficha pasa a «%1»</translation>
    </message>
    <message>
        <source>Nothing to decide here as “%1”</source>
        <extracomment>in place of a menu&apos;s entries; %1 is &quot;Author&quot;, &quot;Reviewer&quot; or &quot;Programme officer&quot;</extracomment>
        <translation>Nada que decidir aquí como «%1»</translation>
    </message>
</context>
<context>
    <name>ui::CardPreview</name>
    <message>
        <source>Preview of cards</source>
        <translation>Vista previa de las fichas</translation>
    </message>
</context>
<context>
    <name>ui::CardPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>Se envió a la impresora %1.</translation>
    </message>
    <message>
        <source>The pages could not be printed. Check the printer, or save them as PDF.</source>
        <translation>No se pudieron imprimir las páginas. Compruebe la impresora o guárdelas en PDF.</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Guardar en %1</translation>
    </message>
    <message>
        <source>%1 files (%2)</source>
        <translation>Archivos %1 (%2)</translation>
    </message>
    <message>
        <source>Where to make the folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Dónde crear la carpeta %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>ui::CardReading</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Not translated; this is %1.</source>
        <extracomment>in place of a translation; %1 is a language</extracomment>
        <translation>Sin traducir; esto es %1.</translation>
    </message>
</context>
<context>
    <name>ui::CardsChoice</name>
    <message>
        <source>Listed in Cards (%1)</source>
        <extracomment>%1 is how many cards those are</extracomment>
        <translation>Las de la lista de Fichas (%1)</translation>
    </message>
    <message>
        <source>Selected in Cards (%1)</source>
        <translation>Las seleccionadas en Fichas (%1)</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Without a thematic line</source>
        <translation>Sin línea temática</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s)</source>
        <extracomment>%1 are those that are published, %n is the number of all of them</extracomment>
        <translation>
            <numerusform>%1 de %n ficha</numerusform>
            <numerusform>%1 de %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By thematic line</source>
        <translation>Por línea temática</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Qué fichas</translation>
    </message>
    <message>
        <source>Cards of these</source>
        <translation>Fichas de estos</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a site shows what is accepted, published or withdrawn.</source>
        <translation>
            <numerusform>Queda fuera %n: un sitio muestra lo aceptado, publicado o retirado.</numerusform>
            <numerusform>Quedan fuera %n: un sitio muestra lo aceptado, publicado o retirado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: without a date and hours, or not taking place.</source>
        <translation>
            <numerusform>Queda fuera %n: sin fecha y hora, o no se celebra.</numerusform>
            <numerusform>Quedan fuera %n: sin fecha y hora, o no se celebran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: rejected or withdrawn.</source>
        <translation>
            <numerusform>Queda fuera %n: rechazada o retirada.</numerusform>
            <numerusform>Quedan fuera %n: rechazadas o retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not settled yet and are marked so.</source>
        <extracomment>of the cards that are published</extracomment>
        <translation>
            <numerusform>%n de ellas aún no es definitiva y lleva una marca que lo indica.</numerusform>
            <numerusform>%n de ellas aún no son definitivas y llevan una marca que lo indica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not settled yet.</source>
        <extracomment>of the cards that are published</extracomment>
        <translation>
            <numerusform>%n de ellas aún no es definitiva.</numerusform>
            <numerusform>%n de ellas aún no son definitivas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only settled ones</source>
        <extracomment>a button that takes cards out of what is published that are not settled yet</extracomment>
        <translation>Solo las definitivas</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceField</name>
    <message>
        <source>—</source>
        <comment>nothing is chosen</comment>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>ui::ClashNews</name>
    <message>
        <source>Somebody else changed “%1” of %2 at the same moment. Yours is kept, and theirs is in the history.</source>
        <translation>Otra persona cambió «%1» de %2 al mismo tiempo. Se conserva lo escrito aquí; la otra versión está en el historial.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Two versions of “%1”</source>
        <translation>Dos versiones de «%1»</translation>
    </message>
    <message>
        <source>Yours:
%1

Theirs:
%2</source>
        <translation>Esta versión:
%1

La otra:
%2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
</context>
<context>
    <name>ui::ColleagueList</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>what somebody is there for: author, reviewer, programme officer</extracomment>
        <translation>Como</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>how many cards somebody has to review</extracomment>
        <translation>Revisa</translation>
    </message>
    <message>
        <source>Another colleague is called “%1” already.</source>
        <translation>Otro colega ya se llama «%1».</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>«%1» no es ninguno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>ui::ColumnHeader</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>clocks change</source>
        <extracomment>of a day: summer time begins or ends</extracomment>
        <translation>cambio de hora</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsModel</name>
    <message>
        <source>No field found</source>
        <translation>Sin campo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Identifier of the card</source>
        <extracomment>of the column of a table that was exported: it tells which card a row is about</extracomment>
        <translation>Identificador de la ficha</translation>
    </message>
    <message>
        <source>Its values stay on the cards as lines without a field.</source>
        <translation>Sus valores quedan en las fichas como líneas sin campo.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>a column of a table that is imported</extracomment>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a card, a person, an organization or a command</source>
        <translation>Buscar una ficha, una persona, una organización o un comando</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command · %1</source>
        <translation>Comando · %1</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>ui::CommentListModel</name>
    <message>
        <source>Unknown</source>
        <extracomment>in place of the name of somebody whose name is not known</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1: %2 (resolved)</source>
        <translation>%1: %2 (resuelto)</translation>
    </message>
    <message>
        <source>“%1” (no longer in the text)
%2</source>
        <extracomment>%1 are words that somebody commented on, %2 is the comment</extracomment>
        <translation>«%1» (ya no está en el texto)\n%2</translation>
    </message>
</context>
<context>
    <name>ui::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>the card as a whole</source>
        <translation>la ficha entera</translation>
    </message>
    <message>
        <source>About %1:</source>
        <translation>Sobre %1:</translation>
    </message>
    <message>
        <source>About %1, “%2”:</source>
        <translation>Sobre %1, «%2»:</translation>
    </message>
    <message>
        <source>Answer to %1:</source>
        <translation>Respuesta a %1:</translation>
    </message>
    <message>
        <source>No comments yet. Select words in a text and press Ctrl+Alt+M to comment on them, or comment on the card as a whole.</source>
        <translation>Todavía no hay comentarios. Seleccione palabras de un texto y pulse Ctrl+Alt+M para comentarlas, o comente la ficha entera.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deletes what you have said yourself</source>
        <translation>Elimina lo que usted mismo ha dicho</translation>
    </message>
    <message>
        <source>Comment on the card</source>
        <translation>Comentar la ficha</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Su comentario</translation>
    </message>
    <message>
        <source>Your comment; Ctrl+Return sends it</source>
        <translation>Su comentario; Ctrl+Intro lo envía</translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message>
        <source>Save a copy for a colleague</source>
        <translation>Guardar una copia para un colega</translation>
    </message>
    <message>
        <source>Your colleague works on the copy with Escaleta, on any computer. When the file comes back, “Bring changes back” takes in what has changed, and keeps what you have changed meanwhile.</source>
        <translation>Su colega trabaja en la copia con Escaleta, en cualquier ordenador. Cuando le devuelva el archivo, «Incorporar cambios» recoge lo que ha cambiado y conserva lo que usted haya cambiado entretanto.</translation>
    </message>
    <message>
        <source>&amp;Name of your colleague:</source>
        <translation>&amp;Nombre de su colega:</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;whole event (%n card(s))</source>
        <translation>
            <numerusform>&amp;Todo el evento (%n ficha)</numerusform>
            <numerusform>&amp;Todo el evento (%n fichas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected cards (%n)</source>
        <translation>
            <numerusform>Solo la ficha &amp;seleccionada (%n)</numerusform>
            <numerusform>Solo las fichas &amp;seleccionadas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save copy…</source>
        <translation>Guardar la copia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <extracomment>the name of a file: %1 is the name of the event&apos;s own file, %2 that of a person</extracomment>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Escaleta events (*.escaleta)</source>
        <translation>Eventos de Escaleta (*.escaleta)</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Se guardó una copia como %1.</translation>
    </message>
    <message>
        <source>Saved a copy for %1 as %2.</source>
        <translation>Se guardó una copia para %1 como %2.</translation>
    </message>
</context>
<context>
    <name>ui::CoverImage</name>
    <message>
        <source>Image for the cover</source>
        <translation>Imagen para la portada</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is not an image that can be read. Choose a PNG or JPEG file.</source>
        <translation>%1 no es una imagen que se pueda leer. Elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the image from the cover</source>
        <translation>Quitar la imagen de la portada</translation>
    </message>
    <message>
        <source>The image on the cover</source>
        <translation>La imagen de la portada</translation>
    </message>
</context>
<context>
    <name>ui::CriterionList</name>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to %1; with 0 a criterion doesn&apos;t count.</source>
        <translation>Un peso es un número de 0 a %1; con 0 el criterio no cuenta.</translation>
    </message>
</context>
<context>
    <name>ui::DateButton</name>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
</context>
<context>
    <name>ui::DateLine</name>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendario: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>in the place of a date</extracomment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31/05/2021 or 31 May 2021.</source>
        <translation>No es una fecha. Escríbala como 31/05/2021 o 31 de mayo de 2021.</translation>
    </message>
</context>
<context>
    <name>ui::DictionarySection</name>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las palabras</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Palabras nuevas</translation>
    </message>
    <message>
        <source>Write a word, or paste many</source>
        <translation>Escriba una palabra o pegue varias</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added to the dictionary</source>
        <extracomment>news after words were pasted into the event&apos;s dictionary</extracomment>
        <translation>
            <numerusform>%n palabra añadida al diccionario</numerusform>
            <numerusform>%n palabras añadidas al diccionario</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DirectorySection</name>
    <message>
        <source>Makes one of the selected rows; the cards follow</source>
        <translation>Hace una sola de las filas seleccionadas, también en las fichas</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n card(s))</source>
        <extracomment>a name, and how many cards it is on</extracomment>
        <translation>
            <numerusform>%1 (%n ficha)</numerusform>
            <numerusform>%1 (%n fichas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>¿Cuál se conserva?</translation>
    </message>
    <message>
        <source>The cards that name the others will name it, and what it does not say yet is taken from them.</source>
        <translation>Sustituirá a las demás en las fichas y tomará de ellas los datos que le falten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) merged into %1</source>
        <extracomment>news after entries of a directory were made one</extracomment>
        <translation>
            <numerusform>%n entrada combinada con %1</numerusform>
            <numerusform>%n entradas combinadas con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>makes one entry of the selected ones</extracomment>
        <translation>Combinar…</translation>
    </message>
</context>
<context>
    <name>ui::DocumentsPart</name>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>a file kept in the event; %1 is its name, %2 its size such as &quot;34 kB&quot;</extracomment>
        <translation>Abrir %1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Añadir un enlace</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Dirección, https://…</translation>
    </message>
</context>
<context>
    <name>ui::DraftTableModel</name>
    <message>
        <source>Assign to…</source>
        <translation>Asignar a…</translation>
    </message>
    <message>
        <source>No field</source>
        <extracomment>of a line of a file: nothing was understood of it</extracomment>
        <translation>Sin campo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a file: its number and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Lo entendido</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>head of a column: how sure it is that a value is what the file means</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>head of a column: which of two values is taken</extracomment>
        <translation>Se toma</translation>
    </message>
</context>
<context>
    <name>ui::DraftView</name>
    <message>
        <source>Changes a card of the event</source>
        <translation>Cambia una ficha del evento</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Ficha nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <extracomment>that the file brings along for the card</extracomment>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from the event&apos;s card. Both sides are kept where you don&apos;t choose.</source>
        <translation>
            <numerusform>%n campo difiere de la ficha del evento. Donde no elija, se conservan ambas versiones.</numerusform>
            <numerusform>%n campos difieren de la ficha del evento. Donde no elija, se conservan ambas versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from the event&apos;s card.</source>
        <translation>
            <numerusform>%n campo difiere de la ficha del evento.</numerusform>
            <numerusform>%n campos difieren de la ficha del evento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this car&amp;d</source>
        <translation>Importar es&amp;ta ficha</translation>
    </message>
    <message>
        <source>All &amp;ours</source>
        <translation>Todo lo &amp;nuestro</translation>
    </message>
    <message>
        <source>Keeps what the event&apos;s card says</source>
        <translation>Conserva lo que dice la ficha del evento</translation>
    </message>
    <message>
        <source>All thei&amp;rs</source>
        <translation>Todo lo del a&amp;rchivo</translation>
    </message>
    <message>
        <source>Takes what the file says</source>
        <translation>Toma lo que dice el archivo</translation>
    </message>
    <message>
        <source>All &amp;both</source>
        <translation>Am&amp;bos en todo</translation>
    </message>
    <message>
        <source>Keeps both: texts one after the other, and what has room for one value only as a line without a place</source>
        <translation>Conserva ambos: los textos uno tras otro y, donde solo cabe un valor, el otro como línea sin lugar</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se ha entendido</translation>
    </message>
</context>
<context>
    <name>ui::DuplicatesBar</name>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n posible duplicado</numerusform>
            <numerusform>%n posibles duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>goes to the first of several possible duplicates, and then to the next</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ui::EditionChanges</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n trasladada</numerusform>
            <numerusform>%n trasladadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n añadida</numerusform>
            <numerusform>%n añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n con otro título</numerusform>
            <numerusform>%n con otro título</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other details</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n con otros datos</numerusform>
            <numerusform>%n con otros datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the event</source>
        <extracomment>of the event: its place, its dates …</extracomment>
        <translation>
            <numerusform>%n del evento</numerusform>
            <numerusform>%n del evento</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>what has changed: nothing</extracomment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ui::EditionsDialog</name>
    <message>
        <source>changes since edition %1</source>
        <extracomment>the name of a file that is proposed; %1 is the number of an edition</extracomment>
        <translation>cambios desde la edición %1</translation>
    </message>
    <message>
        <source>There is no edition yet. Freeze one when the programme goes to the printer.</source>
        <translation>Todavía no hay ninguna edición. Fije una cuando el programa vaya a la imprenta.</translation>
    </message>
    <message>
        <source>Comparing with edition %1…</source>
        <translation>Comparando con la edición %1…</translation>
    </message>
    <message>
        <source>What has changed since edition %1: %2.</source>
        <extracomment>%1 is a number, %2 what has changed, as &quot;3 moved, 1 cancelled&quot; or &quot;nothing&quot;</extracomment>
        <translation>Lo que ha cambiado desde la edición %1: %2.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Language of the readers:</source>
        <translation>&amp;Idioma de los lectores:</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Lo que ha cambiado</translation>
    </message>
    <message>
        <source>&amp;Save errata sheet…</source>
        <translation>&amp;Guardar la fe de erratas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>the programme as it is</source>
        <extracomment>an edition is compared with it</extracomment>
        <translation>el programa tal como está</translation>
    </message>
    <message>
        <source>edition %1 of %2</source>
        <extracomment>an edition is compared with another one; %1 is its number, %2 its date</extracomment>
        <translation>edición %1 del %2</translation>
    </message>
    <message>
        <source>changes from edition %1 to edition %2</source>
        <extracomment>the name of a file that is proposed; both are numbers of editions</extracomment>
        <translation>cambios de la edición %1 a la edición %2</translation>
    </message>
    <message>
        <source>What has changed from edition %1 to edition %2: %3.</source>
        <extracomment>two numbers of editions, and what has changed, as &quot;3 moved, 1 cancelled&quot; or &quot;nothing&quot;</extracomment>
        <translation>Lo que ha cambiado de la edición %1 a la edición %2: %3.</translation>
    </message>
    <message>
        <source>Compared &amp;with:</source>
        <translation>&amp;Comparada con:</translation>
    </message>
</context>
<context>
    <name>ui::EntryTable</name>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message numerus="yes">
        <source>Removed, also from %n card(s)</source>
        <extracomment>news after something was removed from a list of the event&apos;s settings</extracomment>
        <translation>
            <numerusform>Eliminado, también de %n ficha</numerusform>
            <numerusform>Eliminado, también de %n fichas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EventFiles</name>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Escaleta events (*.escaleta)</source>
        <translation>Eventos de Escaleta (*.escaleta)</translation>
    </message>
    <message>
        <source>Congress</source>
        <translation>Congreso</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Abrir un evento</translation>
    </message>
    <message>
        <source>Escaleta events (*.escaleta);;All files (*)</source>
        <translation>Eventos de Escaleta (*.escaleta);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <extracomment>the name of a file: %1 is the name of the event&apos;s own file</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Se guardó una copia en %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
</context>
<context>
    <name>ui::EventPage</name>
    <message>
        <source>Sections of the event&apos;s settings</source>
        <translation>Secciones de los ajustes del evento</translation>
    </message>
    <message>
        <source>This event is open for reading only: nothing here can be changed.</source>
        <translation>Este evento está abierto en modo de solo lectura: aquí no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionDialog</name>
    <message>
        <source>Grant an exception</source>
        <translation>Conceder una excepción</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) may be longer than the event&apos;s limit. Whoever may be longer already keeps that.</source>
        <translation>
            <numerusform>%n texto podrá superar el límite del evento. Si ya puede ser más largo, lo conserva.</numerusform>
            <numerusform>%n textos podrán superar el límite del evento. Los que ya pueden ser más largos lo conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Words at most</source>
        <translation>Máximo de &amp;palabras</translation>
    </message>
    <message>
        <source>&amp;Characters at most</source>
        <translation>Máximo de &amp;caracteres</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>The host asked for it</source>
        <translation>Lo pidió la ciudad anfitriona</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Conceder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::Facts</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Add a zone by its city or offset</source>
        <translation>Añadir una zona por su ciudad o diferencia horaria</translation>
    </message>
    <message>
        <source>Add a city or an offset</source>
        <translation>Añadir una ciudad o UTC-3</translation>
    </message>
    <message>
        <source>Other zones…</source>
        <extracomment>zones whose hours this card shows in the place of the event&apos;s own</extracomment>
        <translation>Otras zonas…</translation>
    </message>
    <message>
        <source>Shows other zones on this card than the event&apos;s own</source>
        <translation>Muestra en esta ficha zonas distintas de las del evento</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>such as 8-9:30</source>
        <translation>p. ej., 8-9:30</translation>
    </message>
    <message>
        <source>Address of the registration, https://…</source>
        <translation>Dirección de la inscripción, https://…</translation>
    </message>
    <message>
        <source>Address of the registration</source>
        <translation>Dirección de la inscripción</translation>
    </message>
    <message>
        <source>—</source>
        <comment>nothing is said of registration</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Open to all</source>
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
    <message>
        <source>“%1” is not a date. Write it like 15/03/2028.</source>
        <translation>«%1» no es una fecha. Escríbala como 15/03/2028.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 8:00 or 8-9:30.</source>
        <translation>«%1» no es una hora. Escríbala como 8:00 u 8-9:30.</translation>
    </message>
    <message>
        <source>“%1” is not a number of people. Leave it empty where there is no limit.</source>
        <translation>«%1» no es un número de personas. Déjelo vacío si no hay límite.</translation>
    </message>
    <message>
        <source>such as 15/03/2028</source>
        <translation>p. ej., 15/03/2028</translation>
    </message>
</context>
<context>
    <name>ui::FileLook</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Archivos que se escriben</translation>
    </message>
    <message>
        <source>Text that is written</source>
        <translation>Texto que se escribe</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Guardar y abrir…</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>solo se muestra el principio</translation>
    </message>
</context>
<context>
    <name>ui::FileView</name>
    <message numerus="yes">
        <source>%n card(s) were found in it.</source>
        <translation>
            <numerusform>Contiene %n ficha.</numerusform>
            <numerusform>Contiene %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card was found in it.</source>
        <translation>No contiene ninguna ficha.</translation>
    </message>
    <message>
        <source>What the columns mean. The event remembers it.</source>
        <translation>Qué significan las columnas. El evento lo recuerda.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>By code</source>
        <translation>Por código</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By problems</source>
        <translation>Por problemas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>With findings %1</source>
        <extracomment>a filter, followed by the number of cards that errors or warnings were found in</extracomment>
        <translation>Con avisos %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programadas</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Sin programar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Without a line</source>
        <translation>Sin línea</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>a thematic line of the event, as a filter</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>takes a filter away</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a language and how far its texts are: &quot;English: partly there&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of problem and the number of cards that have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what is chosen: &quot;Status: Draft&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::FindingListModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>The event</source>
        <extracomment>in place of a card: what was found is about the event itself</extracomment>
        <translation>El evento</translation>
    </message>
    <message>
        <source>Acknowledged as “%1” until something about it changed</source>
        <extracomment>a clash that somebody had accepted has come back; %1 is the reason they gave</extracomment>
        <translation>Se aceptó («%1») hasta que algo cambió</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>This card</source>
        <translation>Esta ficha</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <extracomment>the empty list of what is wrong with a card</extracomment>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <extracomment>says that a clash is known and may stay</extracomment>
        <translation>Aceptar el aviso…</translation>
    </message>
    <message>
        <source>Lets this clash stay, with a reason, until one of its sides changes</source>
        <translation>Deja este conflicto como está, con un motivo, hasta que cambie alguna de sus partes</translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message>
        <source>All cards of the congress</source>
        <translation>Todas las fichas del congreso</translation>
    </message>
    <message>
        <source>Each session has a card. Choose one here. The field above searches all texts; the filters show only what is left to do.</source>
        <translation>Cada sesión tiene una ficha. Elija una aquí. El campo de arriba busca en todos los textos; los filtros muestran solo lo que queda por hacer.</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Una ficha</translation>
    </message>
    <message>
        <source>You write in the order of the form, in each language. There is no Save button: what you type is stored within a second, and Ctrl+Z takes it back.</source>
        <translation>Se escribe en el orden del formulario, en cada idioma. No hay botón de guardar: lo que escribe queda guardado en un segundo, y Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>How long a text is</source>
        <translation>Cuánto ocupa un texto</translation>
    </message>
    <message>
        <source>The meter counts as you type. What is beyond the limit is tinted in the text, and never cut.</source>
        <translation>El contador sigue lo que escribe. Lo que pasa del límite se ve teñido en el texto, y nunca se corta.</translation>
    </message>
    <message>
        <source>What there is to mend</source>
        <translation>Lo que queda por arreglar</translation>
    </message>
    <message>
        <source>A click on a finding leads to its place. Beside the findings are the comments and the history of the card.</source>
        <translation>Al pulsar un aviso se llega a su lugar. Junto a los avisos están los comentarios y el historial de la ficha.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Las páginas</translation>
    </message>
    <message>
        <source>From the cards to the timetable and to what is published. At the bottom are the settings of the event: dates, languages, platforms, limits.</source>
        <translation>De las fichas al horario y a lo que se publica. Abajo están los ajustes del evento: fechas, idiomas, plataformas, límites.</translation>
    </message>
    <message>
        <source>Anything by its name</source>
        <translation>Cualquier cosa por su nombre</translation>
    </message>
    <message>
        <source>Ctrl+K finds cards, people and commands by a few letters. F1 explains the field you are in. Help › First steps… brings you back here.</source>
        <translation>Ctrl+K encuentra fichas, personas y órdenes con unas letras. F1 explica el campo en el que está. Ayuda › Primeros pasos… vuelve a traerle aquí.</translation>
    </message>
</context>
<context>
    <name>ui::FormatActions</name>
    <message>
        <source>Bold</source>
        <extracomment>On a toolbar where there is no icon: the first letter of &quot;Bold&quot;.</extracomment>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>B</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Italic</source>
        <extracomment>On a toolbar where there is no icon: the first letter of &quot;Italic&quot;.</extracomment>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>I</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>One level deeper</source>
        <translation>Aumentar nivel</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Reducir nivel</translation>
    </message>
    <message>
        <source>Move point up</source>
        <translation>Subir punto</translation>
    </message>
    <message>
        <source>Move point down</source>
        <translation>Bajar punto</translation>
    </message>
</context>
<context>
    <name>ui::FormatList</name>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
</context>
<context>
    <name>ui::FreezeDialog</name>
    <message>
        <source>Freeze edition</source>
        <translation>Fijar edición</translation>
    </message>
    <message>
        <source>Edition %1 keeps the programme as it is now for ever, so that a later one can tell its readers what has changed.</source>
        <translation>La edición %1 guarda para siempre el programa tal como está ahora, para que una posterior pueda decir a sus lectores qué ha cambiado.</translation>
    </message>
    <message>
        <source>Comparing with edition %1…</source>
        <translation>Comparando con la edición %1…</translation>
    </message>
    <message>
        <source>Since edition %1 of %2: %3.</source>
        <extracomment>%1 is a number, %2 a date, %3 what has changed, as &quot;3 moved, 1 cancelled&quot; or &quot;nothing&quot;</extracomment>
        <translation>Desde la edición %1 del %2: %3.</translation>
    </message>
    <message>
        <source>What has changed since the last edition</source>
        <translation>Lo que ha cambiado desde la última edición</translation>
    </message>
    <message>
        <source>&amp;Note, such as what it is for:</source>
        <translation>&amp;Nota (por ejemplo, para qué es):</translation>
    </message>
    <message>
        <source>Freeze edition %1</source>
        <translation>Fijar la edición %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edition %1 is frozen.</source>
        <translation>La edición %1 queda fijada.</translation>
    </message>
</context>
<context>
    <name>ui::FurtherPlatforms</name>
    <message>
        <source>Add a platform</source>
        <translation>Añadir una plataforma</translation>
    </message>
    <message>
        <source>On several platforms…</source>
        <extracomment>of a session that takes several rooms or channels, such as a plenary</extracomment>
        <translation>En varias plataformas…</translation>
    </message>
    <message>
        <source>Puts this session on further platforms at the same time</source>
        <translation>Pone esta sesión a la vez en otras plataformas</translation>
    </message>
</context>
<context>
    <name>ui::GuideView</name>
    <message>
        <source>The guide has no such page.</source>
        <translation>La guía no tiene esa página.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>No page has “%1”.</source>
        <translation>Ninguna página contiene «%1».</translation>
    </message>
    <message>
        <source>Escaleta guide</source>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>Guía de Escaleta</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation>Guardar la guía</translation>
    </message>
    <message>
        <source>✓ The guide is in %1.</source>
        <translation>✓ La guía está en %1.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>User&apos;s guide — Escaleta</source>
        <translation>Guía de uso — Escaleta</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Guardar como página &amp;web…</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDetail</name>
    <message>
        <source>What restoring would change:</source>
        <translation>Lo que cambiaría al restaurar:</translation>
    </message>
    <message>
        <source>This is what the card says now.</source>
        <translation>Es lo que dice ahora la ficha.</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Restaurar este campo</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <extracomment>for a screen reader; %1 is a field</extracomment>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Makes this field what it was at that time</source>
        <translation>Deja este campo como estaba entonces</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Against now</source>
        <extracomment>compares an earlier state of the card with what it says now</extracomment>
        <translation>Respecto a ahora</translation>
    </message>
    <message>
        <source>Restore the whole card</source>
        <translation>Restaurar toda la ficha</translation>
    </message>
    <message>
        <source>Makes the whole card what it was at that time</source>
        <translation>Deja toda la ficha como estaba entonces</translation>
    </message>
</context>
<context>
    <name>ui::HistoryListModel</name>
    <message>
        <source>Unknown</source>
        <extracomment>in place of the name of somebody whose name is not known</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Card created</source>
        <translation>Ficha creada</translation>
    </message>
    <message>
        <source>Card deleted</source>
        <translation>Ficha eliminada</translation>
    </message>
    <message>
        <source>Details beside the fields</source>
        <extracomment>what changed in a card, where that is no field of the form</extracomment>
        <translation>Datos fuera de los campos</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Choose a card to see who changed what in it.</source>
        <translation>Elija una ficha para ver quién cambió qué en ella.</translation>
    </message>
    <message>
        <source>No changes are stored yet.</source>
        <translation>Aún no hay cambios guardados.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ui::HistoryText</name>
    <message>
        <source>Added: “%1”.</source>
        <translation>Añadido: «%1».</translation>
    </message>
    <message>
        <source>Removed: “%1”.</source>
        <translation>Eliminado: «%1».</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>in place of the value of an empty field, as in &quot;nothing → 12:00&quot;</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Ayer %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and the language of its text: &quot;Objectives (Spanish)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Acknowledged clashes</source>
        <translation>Conflictos aceptados</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>a kind of clash, and the reason why it may stay</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is a kind of clash and a reason</extracomment>
        <translation>Dejó de aceptarse: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <extracomment>%1 is a kind of clash and a reason</extracomment>
        <translation>Aceptado: %1</translation>
    </message>
</context>
<context>
    <name>ui::HueLine</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>ui::Import</name>
    <message>
        <source>Notes and cards (%1);;All files (*)</source>
        <extracomment>a kind of files in a file dialog; %1 is a list such as &quot;*.md *.txt&quot;</extracomment>
        <translation>Notas y fichas (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Empty so far</source>
        <extracomment>of a field of an import: the event&apos;s card has nothing there</extracomment>
        <translation>Hasta ahora vacío</translation>
    </message>
    <message>
        <source>Only theirs changed</source>
        <extracomment>of a field of an import: the file says something new, the event&apos;s card does not</extracomment>
        <translation>Solo cambió el archivo</translation>
    </message>
    <message>
        <source>Only ours changed</source>
        <extracomment>of a field of an import: the event&apos;s card says something new, the file does not</extracomment>
        <translation>Solo cambió la ficha</translation>
    </message>
    <message>
        <source>They differ</source>
        <extracomment>of a field of an import: the file and the event&apos;s card differ</extracomment>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>of a field of an import: what the event&apos;s card says stays</extracomment>
        <translation>Lo nuestro</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>of a field of an import: what the file says comes in its place</extracomment>
        <translation>Lo del archivo</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>of a field of an import: what both say is kept</extracomment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Choose (now: both)</source>
        <extracomment>of a field of an import: what both say is kept, unless somebody chooses</extracomment>
        <translation>Elija (ahora: ambos)</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>of a card that an import would make</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changes a card</source>
        <extracomment>of an import: the card exists and would say something else</extracomment>
        <translation>Cambia una ficha</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>of an import: the card exists and says the same</extracomment>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>of a card that an import would not take</extracomment>
        <translation>Omitida</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>No card in it</source>
        <translation>Sin ninguna ficha</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a field</source>
        <translation>
            <numerusform>%n columna sin campo</numerusform>
            <numerusform>%n columnas sin campo</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>of a value that was read from a file: it says just this</extracomment>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Guessed</source>
        <extracomment>of a value that was read from a file: something had to be assumed</extracomment>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <extracomment>of a value that was read from a file: it was not understood, or contradicts itself</extracomment>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>stands in the place of a file&apos;s name</extracomment>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>ui::ImportEntry</name>
    <message>
        <source>Open an event first, or make a new one: cards are imported into it.</source>
        <translation>Abra antes un evento o cree uno nuevo: las fichas se importan en él.</translation>
    </message>
    <message>
        <source>Nothing can be imported into %1, because it is open for reading only.</source>
        <translation>No se puede importar nada en %1 porque está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a note, or rows of a spreadsheet, first.</source>
        <translation>No hay nada que pegar: copie antes una nota o filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Todavía no se ha importado nada.</translation>
    </message>
    <message>
        <source>Back to the import</source>
        <translation>Volver a la importación</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Descartarla</translation>
    </message>
</context>
<context>
    <name>ui::ImportList</name>
    <message>
        <source>All %1</source>
        <extracomment>each is a filter of a list; %1 is how many there are</extracomment>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>Por revisar %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Errores %1</translation>
    </message>
    <message>
        <source>Files and cards</source>
        <translation>Archivos y fichas</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) a card</source>
        <translation>
            <numerusform>%n cambia una ficha</numerusform>
            <numerusform>%n cambian una ficha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n punto por revisar</numerusform>
            <numerusform>%n puntos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n archivo no se pudo leer</numerusform>
            <numerusform>%n archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n card(s)</source>
        <translation>
            <numerusform>&amp;Importar %n ficha</numerusform>
            <numerusform>&amp;Importar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The event says all of this already.</source>
        <translation>El evento ya dice todo esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) imported.</source>
        <translation>
            <numerusform>%n ficha importada.</numerusform>
            <numerusform>%n fichas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n punto por revisar.</numerusform>
            <numerusform>%n puntos por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose the files that hold session cards, or drop them here: notes, forms, tables and schedules. Nothing is stored before you have seen what was understood.</source>
        <translation>Elija los archivos con fichas de sesión o arrástrelos aquí: notas, formularios, tablas y programas. Nada se guarda antes de que vea lo que se ha entendido.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::LanguageList</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>how many cards have a text in the language</extracomment>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <extracomment>of a language: the others are translated from it</extracomment>
        <translation>%1 · original</translation>
    </message>
</context>
<context>
    <name>ui::LanguageOrder</name>
    <message>
        <source>—</source>
        <comment>no further language</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Primer idioma</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Third language</source>
        <translation>Tercer idioma</translation>
    </message>
</context>
<context>
    <name>ui::LanguageState</name>
    <message>
        <source>complete</source>
        <extracomment>of the texts of a card in one language, as are the next three</extracomment>
        <translation>completo</translation>
    </message>
    <message>
        <source>partly there</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>out of date</source>
        <extracomment>the original changed after the translation was made</extracomment>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>ui::LanguagesSection</name>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Name or code of a language, such as Portuguese or pt</source>
        <translation>Nombre o código de un idioma, como portugués o pt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No language of that name or code is known.</source>
        <translation>No se conoce ningún idioma con ese nombre o código.</translation>
    </message>
    <message>
        <source>An event needs a language at least.</source>
        <translation>Un evento necesita al menos un idioma.</translation>
    </message>
    <message>
        <source>What becomes of the texts in %1?</source>
        <translation>¿Qué hacer con los textos en %1?</translation>
    </message>
    <message>
        <source>Texts that are kept are hidden, and come back with the language.</source>
        <translation>Los textos conservados quedan ocultos y reaparecen al volver a añadir el idioma.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Remove them, too</source>
        <translation>Eliminarlos también</translation>
    </message>
</context>
<context>
    <name>ui::LimitList</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>“%1” is no number of words. Leave it empty where there is no limit.</source>
        <translation>«%1» no es un número de palabras. Déjelo vacío si no hay límite.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <extracomment>by how many per cent a text may be longer all the same</extracomment>
        <translation>Tolerancia, %</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>words or characters</extracomment>
        <translation>Se cuenta en</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Texts are counted in words or in characters.</source>
        <translation>Los textos se cuentan en palabras o en caracteres.</translation>
    </message>
    <message>
        <source>A tolerance is a number from 0 to 100.</source>
        <translation>Una tolerancia es un número de 0 a 100.</translation>
    </message>
    <message>
        <source>The least is more than the most.</source>
        <translation>El mínimo es mayor que el máximo.</translation>
    </message>
</context>
<context>
    <name>ui::LimitsModel</name>
    <message>
        <source>● too long</source>
        <translation>● demasiado largo</translation>
    </message>
    <message>
        <source>⚠ tolerated</source>
        <translation>⚠ tolerado</translation>
    </message>
    <message>
        <source>⚠ too short</source>
        <translation>⚠ demasiado corto</translation>
    </message>
    <message>
        <source>◐ nearly full</source>
        <translation>◐ casi lleno</translation>
    </message>
    <message>
        <source>✓ within</source>
        <translation>✓ dentro</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>how long a text is</extracomment>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>of the most that is allowed, in per cent</extracomment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <extracomment>an exception from a limit: its reason, who granted it, when</extracomment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>%1 char.</source>
        <translation>%1 car.</translation>
    </message>
    <message>
        <source>%1 + %2 %</source>
        <translation>%1 + %2 %</translation>
    </message>
</context>
<context>
    <name>ui::LimitsSection</name>
    <message>
        <source>What counts as a word</source>
        <translation>Qué cuenta como palabra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What stands between spaces and dashes and has a letter or a digit. A lone “?” or “&amp;” counts for nothing.</source>
        <translation>Lo que está entre espacios y rayas y tiene alguna letra o cifra. Un «?» o un «&amp;» sueltos no cuentan.</translation>
    </message>
    <message>
        <source>As a word processor counts</source>
        <translation>Como cuenta un procesador de textos</translation>
    </message>
    <message>
        <source>All that stands between spaces and dashes, a lone “?” or “&amp;” too.</source>
        <translation>Todo lo que está entre espacios y rayas, también un «?» o un «&amp;» sueltos.</translation>
    </message>
    <message>
        <source>Another limit in a language</source>
        <translation>Otro límite en un idioma</translation>
    </message>
    <message>
        <source>For texts that are longer or shorter in one language; Delete takes such a limit away again</source>
        <translation>Para textos más largos o más cortos en un idioma; Supr quita ese límite</translation>
    </message>
</context>
<context>
    <name>ui::LimitsView</name>
    <message>
        <source>Code or title…</source>
        <translation>Código o título…</translation>
    </message>
    <message>
        <source>Filter by code or title</source>
        <translation>Filtrar por código o título</translation>
    </message>
    <message>
        <source>Too long or too short</source>
        <extracomment>a filter: only texts that are too long or too short</extracomment>
        <translation>Demasiado largo o corto</translation>
    </message>
    <message>
        <source>Grant an exception…</source>
        <translation>Conceder una excepción…</translation>
    </message>
    <message>
        <source>Lets the selected texts be longer, with a reason. Reviewers and programme officers may.</source>
        <translation>Permite que los textos seleccionados sean más largos, con un motivo. Pueden hacerlo quienes revisan y quienes hacen el programa.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Ends the exceptions of the selected texts</source>
        <translation>Termina las excepciones de los textos seleccionados</translation>
    </message>
    <message>
        <source>Texts and their limits</source>
        <translation>Textos y sus límites</translation>
    </message>
    <message>
        <source>No text is so. Limits are set on the page Event.</source>
        <translation>Ningún texto es así. Los límites se fijan en la página Evento.</translation>
    </message>
    <message>
        <source>All of these texts may be as long as that already.</source>
        <translation>Todos estos textos ya pueden tener esa extensión.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Not saved: %1 What you write is kept here and tried again.</source>
        <translation>Sin guardar: %1 Lo escrito se conserva aquí y se intentará guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so it is open for reading only.</source>
        <translation>No se puede escribir en %1, así que está abierto en modo de solo lectura.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, such as &quot;typing in Objectives&quot;</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>About Escaleta</source>
        <translation>Acerca de Escaleta</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Escaleta %1&lt;/h3&gt;&lt;p&gt;Session cards of a congress: drafted, checked, scheduled and printed.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Escaleta %1&lt;/h3&gt;&lt;p&gt;Para redactar, comprobar, programar e imprimir las fichas de sesión de un congreso.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>The last changes could not be stored in %1. Save a copy to keep them.</source>
        <translation>No se pudieron guardar los últimos cambios en %1. Guarde una copia para conservarlos.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Texts in %1 are not checked for spelling: the package %2 brings the dictionary.</source>
        <extracomment>%1 is a language, %2 the name of a package of the system</extracomment>
        <translation>No se revisa la ortografía de los textos en %1: el diccionario viene en el paquete %2.</translation>
    </message>
    <message>
        <source>This event calls you %1 now.</source>
        <translation>En este evento ahora figura como %1.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>ui::Meter</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <extracomment>&quot;112 of 250 words&quot;: %1 is how many there are, %n how many there may be.</extracomment>
        <translation>
            <numerusform>%1 de %n carácter</numerusform>
            <numerusform>%1 de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 de %n palabra</numerusform>
            <numerusform>%1 de %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n over)</source>
        <extracomment>So many words (or characters) past the limit, after &quot;104 of 100 words&quot;.</extracomment>
        <translation>
            <numerusform>(%n de más)</numerusform>
            <numerusform>(%n de más)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s): each piece with a letter or a digit counts.</source>
        <translation>
            <numerusform>%n palabra: cuenta cada fragmento con alguna letra o cifra.</numerusform>
            <numerusform>%n palabras: cuenta cada fragmento con alguna letra o cifra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A word processor counts %n.</source>
        <translation>
            <numerusform>Un procesador de textos cuenta %n.</numerusform>
            <numerusform>Un procesador de textos cuenta %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), spaces included.</source>
        <translation>
            <numerusform>%n carácter, contando los espacios.</numerusform>
            <numerusform>%n caracteres, contando los espacios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(at least %n)</source>
        <extracomment>how many words (or characters) a text should have at least, after &quot;12 of 100 words&quot;</extracomment>
        <translation>
            <numerusform>(al menos %n)</numerusform>
            <numerusform>(al menos %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n are let pass.</source>
        <translation>
            <numerusform>Se tolera hasta %n.</numerusform>
            <numerusform>Se toleran hasta %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An exception: %1</source>
        <translation>Una excepción: %1</translation>
    </message>
</context>
<context>
    <name>ui::NewsBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPanel</name>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Hours also shown in</source>
        <translation>Horas también en</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Folleto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The languages stand</source>
        <translation>Los idiomas aparecen</translation>
    </message>
    <message>
        <source>In sequence</source>
        <extracomment>the languages of a booklet: one whole booklet after the other, or each text beside the other</extracomment>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>A page for each day</source>
        <translation>Una página por día</translation>
    </message>
    <message>
        <source>All days side by side</source>
        <translation>Todos los días juntos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
</context>
<context>
    <name>ui::OrganizationList</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>Una organización necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>ui::OutputList</name>
    <message>
        <source>What is published</source>
        <translation>Qué se publica</translation>
    </message>
</context>
<context>
    <name>ui::OutputView</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>characters that no font has</comment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Cancel updating</source>
        <translation>Cancelar la actualización</translation>
    </message>
</context>
<context>
    <name>ui::Outputs</name>
    <message>
        <source>Programme booklet</source>
        <translation>Folleto del programa</translation>
    </message>
    <message>
        <source>Cover, days, sessions and indexes, to print</source>
        <translation>Portada, días, sesiones e índices, para imprimir</translation>
    </message>
    <message>
        <source>Day timetables</source>
        <translation>Horarios por día</translation>
    </message>
    <message>
        <source>When and where, to print</source>
        <translation>Cuándo y dónde, para imprimir</translation>
    </message>
    <message>
        <source>Session cards</source>
        <translation>Fichas de sesión</translation>
    </message>
    <message>
        <source>Each session in full, to print</source>
        <translation>Cada sesión completa, para imprimir</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Informe de revisión</translation>
    </message>
    <message>
        <source>What is still to be done, to print</source>
        <translation>Lo que queda por hacer, para imprimir</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>A folder of pages that works offline, too</source>
        <translation>Una carpeta de páginas, también sin conexión</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>For Outlook, Google and others (iCalendar)</source>
        <translation>Para Outlook, Google y otros (iCalendar)</translation>
    </message>
    <message>
        <source>Word forms</source>
        <translation>Formularios de Word</translation>
    </message>
    <message>
        <source>The session form, filled, for Word</source>
        <translation>La ficha de sesión, rellena, para Word</translation>
    </message>
    <message>
        <source>LibreOffice forms</source>
        <translation>Formularios de LibreOffice</translation>
    </message>
    <message>
        <source>The session form, filled (OpenDocument)</source>
        <translation>La ficha de sesión, rellena (OpenDocument)</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>A table of the sessions, for Excel</source>
        <translation>Una tabla de las sesiones, para Excel</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>Tabla en texto</translation>
    </message>
    <message>
        <source>A table of the sessions as CSV</source>
        <translation>Una tabla de las sesiones en CSV</translation>
    </message>
    <message>
        <source>schedule.xml</source>
        <translation>schedule.xml</translation>
    </message>
    <message>
        <source>For conference apps and recordings</source>
        <translation>Para aplicaciones de congresos y grabaciones</translation>
    </message>
    <message>
        <source>schedule.json</source>
        <translation>schedule.json</translation>
    </message>
    <message>
        <source>For conference apps and web sites</source>
        <translation>Para aplicaciones de congresos y sitios web</translation>
    </message>
    <message>
        <source>Whole event as JSON</source>
        <translation>El evento entero en JSON</translation>
    </message>
    <message>
        <source>Everything, for other programs</source>
        <translation>Todo, para otros programas</translation>
    </message>
    <message>
        <source>Review board</source>
        <translation>Tablero de revisión</translation>
    </message>
    <message>
        <source>How far each text is, for Excel</source>
        <translation>El estado de cada texto, para Excel</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>of %1</source>
        <extracomment>after the number of a page: &quot;3 of 12&quot;</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>Pági&amp;na:</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>a way to show pages: as wide as the window</extracomment>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>As high as the window</source>
        <translation>Ajustar a la altura</translation>
    </message>
</context>
<context>
    <name>ui::PdfPreview</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePart</name>
    <message>
        <source>Moderator</source>
        <translation>Moderación</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relatoría</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión/a</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>Who is at this desk</source>
        <translation>Quién está en este puesto</translation>
    </message>
    <message>
        <source>Changes, comments and decisions carry your name. What you are here for decides which moves of a card are offered to you.</source>
        <translation>Los cambios, los comentarios y las decisiones llevan su nombre. Su función decide qué pasos de una ficha se le ofrecen.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Su &amp;nombre:</translation>
    </message>
    <message>
        <source>You are here as:</source>
        <translation>Está aquí como:</translation>
    </message>
    <message>
        <source>Writes cards, submits them and answers to reviews.</source>
        <translation>Escribe fichas, las envía y responde a las revisiones.</translation>
    </message>
    <message>
        <source>Reads cards, asks for changes, accepts or rejects them.</source>
        <translation>Lee fichas, pide cambios, las acepta o las rechaza.</translation>
    </message>
    <message>
        <source>Makes the programme, and may do what the other two may.</source>
        <translation>Hace el programa y puede lo mismo que los otros dos.</translation>
    </message>
</context>
<context>
    <name>ui::PersonList</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a person&apos;s position in their organization</extracomment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>There is no city “%1” among the time zones. Try a larger one nearby, or an offset such as UTC-3.</source>
        <translation>No hay ninguna ciudad «%1» entre las zonas horarias. Pruebe con una mayor y cercana o con una diferencia como UTC-3.</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>when a person can take part</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>a person can take part at any time</extracomment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write them as 8-9:30, or with a day before them: 31/05/2021 15-18; 01/06/2021.</source>
        <translation>«%1» no es un horario. Escríbalo como 8-9:30, o con el día delante: 31/05/2021 15-18; 01/06/2021.</translation>
    </message>
</context>
<context>
    <name>ui::PlacingDialog</name>
    <message numerus="yes">
        <source>%n session(s) without a place</source>
        <translation>
            <numerusform>%n sesión sin hueco</numerusform>
            <numerusform>%n sesiones sin hueco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to be placed</source>
        <translation>
            <numerusform>%n sesión por programar</numerusform>
            <numerusform>%n sesiones por programar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n session(s)</source>
        <translation>
            <numerusform>Programar %n sesión</numerusform>
            <numerusform>Programar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Place unscheduled sessions</source>
        <translation>Programar las sesiones pendientes</translation>
    </message>
    <message>
        <source>Stop and show</source>
        <translation>Parar y mostrar</translation>
    </message>
    <message>
        <source>Shows the best plan that has been found so far.</source>
        <translation>Muestra el mejor plan encontrado hasta ahora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Looking for a place for every session, without collisions and at hours that suit people. This takes ten seconds at most.</source>
        <translation>Se busca un hueco para cada sesión, sin choques y a horas razonables para la gente. Tarda diez segundos como mucho.</translation>
    </message>
    <message>
        <source>No place was found. Nothing has changed.</source>
        <translation>No se ha encontrado ningún hueco. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>No better plan is possible. Nothing has changed yet.</source>
        <translation>No hay plan mejor. Todavía no ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is the best plan that was found in the time. Nothing has changed yet.</source>
        <translation>Es el mejor plan encontrado en ese tiempo. Todavía no ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 hours of sessions fall at night for someone.</source>
        <translation>%1 horas de sesión caen de noche para alguien.</translation>
    </message>
</context>
<context>
    <name>ui::PlatformList</name>
    <message>
        <source>Capacity</source>
        <extracomment>how many people fit in</extracomment>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>the hour from which a room can be used</extracomment>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierra</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 9:00 or 20h.</source>
        <translation>«%1» no es una hora. Escríbala como 9:00 o 20h.</translation>
    </message>
    <message>
        <source>“%1” is no number of people. Leave it empty where there is no limit.</source>
        <translation>«%1» no es un número de personas. Déjelo vacío si no hay límite.</translation>
    </message>
    <message>
        <source>Booths</source>
        <extracomment>where interpreters work</extracomment>
        <translation>Cabinas</translation>
    </message>
    <message>
        <source>Rest (min)</source>
        <extracomment>of interpreters, between two sessions, in minutes</extracomment>
        <translation>Descanso (min)</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>an account of a service such as Zoom, which holds one session at a time</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>“%1” is no pair of languages. Write booths as ES–EN; ES–FR.</source>
        <translation>«%1» no es un par de idiomas. Escriba las cabinas así: ES–EN; ES–FR.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«%1» no es un número de minutos.</translation>
    </message>
</context>
<context>
    <name>ui::PointHandle</name>
    <message>
        <source>Move point %1</source>
        <translation>Mover el punto %1</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up or Alt+Down in the text.</source>
        <translation>Arrástrelo o pulse Alt+Arriba o Alt+Abajo en el texto.</translation>
    </message>
    <message>
        <source>Drag to move this point (Alt+Up, Alt+Down)</source>
        <translation>Arrastrar para mover este punto (Alt+Arriba, Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>ui::PreviewBar</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Pa&amp;per:</source>
        <translation>Pa&amp;pel:</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar en PDF…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
</context>
<context>
    <name>ui::Problem</name>
    <message>
        <source>Over a limit</source>
        <translation>Por encima del límite</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Cerca del límite</translation>
    </message>
    <message>
        <source>The note has another limit</source>
        <translation>La nota tiene otro límite</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Translation out of date</source>
        <translation>Traducción desactualizada</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>Language listed twice</source>
        <translation>Idioma repetido</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Código repetido</translation>
    </message>
    <message>
        <source>Code of another subtheme</source>
        <translation>Código de otro subtema</translation>
    </message>
    <message>
        <source>Subtheme of another line</source>
        <translation>Subtema de otra línea</translation>
    </message>
    <message>
        <source>Not on a day of the event</source>
        <translation>Fuera de los días del evento</translation>
    </message>
    <message>
        <source>End before the start</source>
        <translation>Final antes del comienzo</translation>
    </message>
    <message>
        <source>Hours that do not agree</source>
        <translation>Horas que no coinciden</translation>
    </message>
    <message>
        <source>Time that does not exist</source>
        <translation>Hora que no existe</translation>
    </message>
    <message>
        <source>Time that comes twice</source>
        <translation>Hora que se repite</translation>
    </message>
    <message>
        <source>Clash on a platform</source>
        <translation>Conflicto de plataforma</translation>
    </message>
    <message>
        <source>Clash of a person</source>
        <translation>Conflicto de persona</translation>
    </message>
    <message>
        <source>Incomplete link</source>
        <translation>Enlace incompleto</translation>
    </message>
    <message>
        <source>Lines without a field</source>
        <translation>Líneas sin campo</translation>
    </message>
    <message>
        <source>Outside of opening hours</source>
        <translation>Fuera del horario de la plataforma</translation>
    </message>
    <message>
        <source>Longer than a day</source>
        <translation>Más de un día de duración</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Zona horaria desconocida</translation>
    </message>
    <message>
        <source>Night in a listed zone</source>
        <translation>De noche en una zona indicada</translation>
    </message>
    <message>
        <source>Night for a person</source>
        <translation>De noche para una persona</translation>
    </message>
    <message>
        <source>Clocks change until then</source>
        <translation>Cambio de hora hasta entonces</translation>
    </message>
    <message>
        <source>A time and no platform</source>
        <translation>Con hora y sin plataforma</translation>
    </message>
    <message>
        <source>Platform not in the list</source>
        <translation>Plataforma que no está en la lista</translation>
    </message>
    <message>
        <source>Clash of an organizer</source>
        <translation>Conflicto de organizador</translation>
    </message>
    <message>
        <source>Clash on a licence</source>
        <translation>Conflicto de licencia</translation>
    </message>
    <message>
        <source>Too close on a platform</source>
        <translation>Sin margen en la plataforma</translation>
    </message>
    <message>
        <source>Too close for a person</source>
        <translation>Sin margen para una persona</translation>
    </message>
    <message>
        <source>Too close for an organizer</source>
        <translation>Sin margen para un organizador</translation>
    </message>
    <message>
        <source>Interpreters without rest</source>
        <translation>Intérpretes sin descanso</translation>
    </message>
    <message>
        <source>No booth for a language</source>
        <translation>Sin cabina para un idioma</translation>
    </message>
    <message>
        <source>More people than the platform holds</source>
        <translation>Más personas de las que admite la plataforma</translation>
    </message>
    <message>
        <source>During a break</source>
        <translation>Durante una pausa</translation>
    </message>
    <message>
        <source>Person not available</source>
        <translation>Persona no disponible</translation>
    </message>
</context>
<context>
    <name>ui::PublishPage</name>
    <message>
        <source>There are no sessions to publish yet.</source>
        <translation>Todavía no hay sesiones que publicar.</translation>
    </message>
    <message>
        <source>Go to the cards</source>
        <translation>Ir a las fichas</translation>
    </message>
    <message>
        <source>No card is among those that are chosen.</source>
        <translation>Ninguna ficha corresponde a lo elegido.</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Freeze edition…</source>
        <translation>Fijar edición…</translation>
    </message>
    <message>
        <source>Editions…</source>
        <translation>Ediciones…</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>since %1</source>
        <extracomment>how long a card has had its status: &quot;since 3 November&quot;</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>your mark %1</source>
        <extracomment>the mean of one&apos;s own marks for a card</extracomment>
        <translation>su nota: %1</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>Ha cambiado desde que la miró por última vez</translation>
    </message>
</context>
<context>
    <name>ui::QueueView</name>
    <message>
        <source>There are no cards yet.</source>
        <translation>Todavía no hay fichas.</translation>
    </message>
    <message>
        <source>Nothing waits for a review here. Cards come here once their authors have submitted them.</source>
        <translation>Aquí no hay nada que revisar. Las fichas llegan cuando sus autores las envían.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>✓ Nothing to mend.</source>
        <translation>✓ Nada que corregir.</translation>
    </message>
    <message>
        <source>Cards to review</source>
        <translation>Fichas por revisar</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Findings of this card</source>
        <translation>Avisos de esta ficha</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>of the cards in the queue</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The card before this one (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>La ficha anterior a esta (%1)</translation>
    </message>
    <message>
        <source>The card after this one (%1)</source>
        <translation>La ficha siguiente a esta (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPane</name>
    <message>
        <source>You have not looked at this card before.</source>
        <translation>Todavía no ha mirado esta ficha.</translation>
    </message>
    <message>
        <source>The history of this card can&apos;t be read.</source>
        <translation>No se puede leer el historial de esta ficha.</translation>
    </message>
    <message>
        <source>Nothing has changed since you last looked (%1).</source>
        <extracomment>%1 is a time: when the reviewer last looked at the card</extracomment>
        <translation>Nada ha cambiado desde que la miró por última vez (%1).</translation>
    </message>
    <message>
        <source>What has changed since you last looked (%1):</source>
        <translation>Lo que ha cambiado desde que la miró por última vez (%1):</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>how a card is looked at: as text, what has changed in it, or as it prints</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <source>Open in Cards</source>
        <translation>Abrir en Fichas</translation>
    </message>
    <message>
        <source>Leads to the card on the page Cards, to write in it</source>
        <translation>Lleva a la ficha en la página Fichas, para escribir en ella</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>Writes to the authors what is asked of them</source>
        <translation>Escribe a los autores lo que se les pide</translation>
    </message>
    <message>
        <source>This event reviews anonymously: organizers and people are hidden.</source>
        <translation>Este evento se revisa de forma anónima: organizadores y personas están ocultos.</translation>
    </message>
    <message>
        <source>Comment…</source>
        <extracomment>on the words that are chosen</extracomment>
        <translation>Comentar…</translation>
    </message>
</context>
<context>
    <name>ui::ReadingView</name>
    <message numerus="yes">
        <source>Reading: %1 of %n file(s)</source>
        <translation>
            <numerusform>Leyendo: %1 de %n archivo</numerusform>
            <numerusform>Leyendo: %1 de %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::RemindersView</name>
    <message>
        <source>to submit</source>
        <extracomment>what somebody owes, as are the next three</extracomment>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>por cambiar</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to answer</source>
        <translation>
            <numerusform>%n comentario por responder</numerusform>
            <numerusform>%n comentarios por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>por juzgar</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>in place of a name: cards that are assigned to nobody</extracomment>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>- %1: %2, since %3</source>
        <extracomment>a line of a reminder: a card, what is to be done with it, since when</extracomment>
        <translation>- %1: %2, desde %3</translation>
    </message>
    <message>
        <source>%1, this waits for you:</source>
        <translation>%1, esto le espera:</translation>
    </message>
    <message>
        <source>The reminder for %1 can be pasted into a mail.</source>
        <translation>El recordatorio para %1 se puede pegar en un correo.</translation>
    </message>
    <message>
        <source>Who, and which card</source>
        <translation>Quién y qué ficha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Quién debe qué</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Copiar el recordatorio</translation>
    </message>
    <message>
        <source>Copies what the chosen one owes, to be pasted into a mail</source>
        <translation>Copia lo que debe quien está elegido, para pegarlo en un correo</translation>
    </message>
    <message>
        <source>Nobody owes anything: no drafts, no open comments, nothing to judge.</source>
        <translation>Nadie debe nada: ni borradores, ni comentarios abiertos, ni nada por juzgar.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Board</source>
        <extracomment>all cards at a glance, as a table</extracomment>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>the cards that somebody has to review, one after the other</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>how long all texts are and may be</extracomment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Views of the review</source>
        <translation>Vistas de la revisión</translation>
    </message>
    <message>
        <source>Who is at this desk; press to change it</source>
        <translation>Quién está en este puesto; pulse para cambiarlo</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>who owes what</extracomment>
        <translation>Recordatorios</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSection</name>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Reviewers give each card a mark from 0 to 5 for each of these. A heavier one counts more in the mean.</source>
        <translation>Quienes revisan dan a cada ficha una nota de 0 a 5 por cada uno. El de más peso cuenta más en la media.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Añadir un criterio</translation>
    </message>
    <message>
        <source>There are no criteria yet, so reviewers give no marks.</source>
        <translation>Todavía no hay criterios, así que no se dan notas.</translation>
    </message>
    <message>
        <source>Anonymous review</source>
        <translation>Revisión anónima</translation>
    </message>
    <message>
        <source>Reviewers don&apos;t see organizers and people on the page Review; their names are blanked in the texts.</source>
        <translation>Quienes revisan no ven organizadores ni personas en la página Revisión; sus nombres se tapan en los textos.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Reworded: %1</source>
        <translation>Reescrito: %1</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Resuelto: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Reabierto: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>somebody who is not listed any more</source>
        <translation>alguien que ya no figura en la lista</translation>
    </message>
    <message>
        <source>Of %1</source>
        <extracomment>%1 is who gave a card marks or changed them</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <extracomment>%1 is a field, %2 how many words or characters it may have, %3 why</extracomment>
        <translation>%1: %2, «%3»</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Concedida: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirada: %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>what somebody said who led a card to another status</extracomment>
        <translation>Nota del cambio de estado</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores/as</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Exceptions from limits</source>
        <translation>Excepciones a los límites</translation>
    </message>
</context>
<context>
    <name>ui::RowsPart</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ui::ScorePanel</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>a button for a mark; %1 is what is judged</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>The event has no criteria for marks yet. They are set on the page Event, under Review.</source>
        <translation>El evento todavía no tiene criterios para puntuar. Se definen en la página Evento, en Revisión.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Todavía no hay notas.</translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 of %n reviewer(s)</source>
        <extracomment>the mean of the marks of all reviewers</extracomment>
        <translation>
            <numerusform>Media %1 de %n revisor/a</numerusform>
            <numerusform>Media %1 de %n revisores</numerusform>
        </translation>
    </message>
    <message>
        <source>, spread %1</source>
        <extracomment>how far the reviewers&apos; marks are from each other</extracomment>
        <translation>, dispersión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of colleagues or criteria that are gone don&apos;t count.</source>
        <translation>
            <numerusform>%n nota de colegas o criterios que ya no están no cuenta.</numerusform>
            <numerusform>%n notas de colegas o criterios que ya no están no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <extracomment>what is judged, and the mean of all marks for it: &quot;Relevance: mean 3.5&quot;</extracomment>
        <translation>%1: media %2</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search all cards…</source>
        <translation>Buscar en las fichas…</translation>
    </message>
    <message>
        <source>Search in all texts of all cards</source>
        <translation>Buscar en todos los textos de todas las fichas</translation>
    </message>
</context>
<context>
    <name>ui::SectionTexts</name>
    <message>
        <source>Title and dates</source>
        <translation>Título y fechas</translation>
    </message>
    <message>
        <source>What stands on the cover of everything that is published.</source>
        <translation>Lo que figura en la portada de todo lo que se publica.</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>Hours are written in the home zone and also shown in the others.</source>
        <translation>Las horas se escriben en la zona del evento y se muestran también en las demás.</translation>
    </message>
    <message>
        <source>Time zones that hours are also shown in</source>
        <translation>Otras zonas horarias en las que se muestran las horas</translation>
    </message>
    <message>
        <source>Hours are shown in the home zone only. Search a city above to show them in its zone, too.</source>
        <translation>Las horas solo se muestran en la zona del evento. Busque arriba una ciudad para mostrarlas también en su zona.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The languages that the cards are written in. The first is the source that the others are translated from.</source>
        <translation>Los idiomas en los que se escriben las fichas. El primero es el original, del que se traducen los demás.</translation>
    </message>
    <message>
        <source>Languages of the content</source>
        <translation>Idiomas del contenido</translation>
    </message>
    <message>
        <source>Add the language that the cards are written in.</source>
        <translation>Añada el idioma en el que se escriben las fichas.</translation>
    </message>
    <message>
        <source>Thematic lines</source>
        <translation>Líneas temáticas</translation>
    </message>
    <message>
        <source>The lines of the programme and their subthemes. Their order is that of the programme, and their numbers begin the codes of the cards.</source>
        <translation>Las líneas del programa y sus subtemas. Su orden es el del programa, y por sus números empiezan los códigos de las fichas.</translation>
    </message>
    <message>
        <source>Thematic lines and subthemes</source>
        <translation>Líneas temáticas y subtemas</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>There are no thematic lines yet. Add the first, and then its subthemes.</source>
        <translation>Aún no hay líneas temáticas. Añada la primera y después sus subtemas.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>What a session can be: a panel, a workshop …</source>
        <translation>Qué puede ser una sesión: un panel, un taller…</translation>
    </message>
    <message>
        <source>Add a format</source>
        <translation>Añadir un formato</translation>
    </message>
    <message>
        <source>There are no formats yet. Add those that a session can have.</source>
        <translation>Aún no hay formatos. Añada los que puede tener una sesión.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>The rooms and channels that sessions take place in. They are the columns of the timetable, in this order.</source>
        <translation>Las salas y los canales en los que se celebran las sesiones. Son las columnas del horario, en este orden.</translation>
    </message>
    <message>
        <source>Add a platform</source>
        <translation>Añadir una plataforma</translation>
    </message>
    <message>
        <source>There are no platforms yet. Add the rooms and channels that sessions take place in.</source>
        <translation>Aún no hay plataformas. Añada las salas y los canales en los que se celebran las sesiones.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Who organizes sessions, and whom people belong to.</source>
        <translation>Las que organizan sesiones y aquellas a las que pertenecen las personas.</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>There are no organizations yet. They come with imported cards, or add them here.</source>
        <translation>Aún no hay organizaciones. Llegan con las fichas importadas o se añaden aquí.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who moderates and speaks, with their post as it stands on a card.</source>
        <translation>Quienes moderan e intervienen, con su cargo tal como figura en la ficha.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>There are no people yet. They come with imported cards, or add them here.</source>
        <translation>Aún no hay personas. Llegan con las fichas importadas o se añaden aquí.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>How long each text may be. A longer one is marked, never cut.</source>
        <translation>La extensión que puede tener cada texto. Lo que la supera se marca, nunca se corta.</translation>
    </message>
    <message>
        <source>Limits of the texts</source>
        <translation>Límites de los textos</translation>
    </message>
    <message>
        <source>Texts of the form</source>
        <translation>Textos del formulario</translation>
    </message>
    <message>
        <source>What the event calls the fields and statuses of its cards, on screen and on paper. Empty cells keep the words in grey.</source>
        <translation>Cómo llama el evento a los campos y estados de sus fichas, en pantalla y en papel. Las celdas vacías conservan las palabras en gris.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>Names and terms of the event that spelling accepts.</source>
        <translation>Nombres y términos del evento que acepta el corrector ortográfico.</translation>
    </message>
    <message>
        <source>Words of the dictionary</source>
        <translation>Palabras del diccionario</translation>
    </message>
    <message>
        <source>There are no words in this language yet. Write or paste them above.</source>
        <translation>Aún no hay palabras en este idioma. Escríbalas o péguelas arriba.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Lunches, coffees and whatever else nobody should have to miss. They span the platforms in the timetable.</source>
        <translation>Almuerzos, cafés y todo lo que nadie debería perderse. En el horario abarcan las plataformas.</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Añadir una pausa</translation>
    </message>
    <message>
        <source>There are no breaks yet. Add the first, and put it on every day.</source>
        <translation>Aún no hay pausas. Añada la primera y repítala todos los días.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Who works on the cards. Whoever decides something is listed by themselves; what somebody did stays when they leave this list.</source>
        <translation>Quién trabaja en las fichas. Quien decide algo entra aquí por sí solo; lo que hizo alguien se conserva cuando sale de esta lista.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colegas</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Añadir un colega</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add those who write, review and schedule.</source>
        <translation>Todavía no hay nadie. Añada a quienes escriben, revisan y programan.</translation>
    </message>
</context>
<context>
    <name>ui::SidePanel</name>
    <message>
        <source>About the card</source>
        <translation>Sobre la ficha</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <extracomment>a tab; %1 is how many there are</extracomment>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <extracomment>a tab; %1 is how many there are</extracomment>
        <translation>Comentarios %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>%1 · %n card(s)</source>
        <extracomment>when a file was open last, and how many cards it has; %1 is a date and time</extracomment>
        <translation>
            <numerusform>%1 · %n ficha</numerusform>
            <numerusform>%1 · %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Session cards of a congress: drafted, checked, scheduled and printed.</source>
        <translation>Para redactar, comprobar, programar e imprimir las fichas de sesión de un congreso.</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nuevo evento…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample congress</source>
        <translation>Abrir el &amp;congreso de ejemplo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Eventos recientes</translation>
    </message>
    <message>
        <source>No event has been opened yet. The sample congress shows what there is to see, and nothing in it can break.</source>
        <translation>Aún no se ha abierto ningún evento. El congreso de ejemplo muestra lo que hay que ver, y en él nada se puede estropear.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled</source>
        <extracomment>cards that have a date and an hour</extracomment>
        <translation>
            <numerusform>%n programada</numerusform>
            <numerusform>%n programadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over a limit</source>
        <extracomment>cards with a text that has too many words</extracomment>
        <translation>
            <numerusform>%n por encima del límite</numerusform>
            <numerusform>%n por encima del límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a clash</source>
        <extracomment>cards at the same time on the same platform or with the same person</extracomment>
        <translation>
            <numerusform>%n en conflicto</numerusform>
            <numerusform>%n en conflicto</numerusform>
        </translation>
    </message>
    <message>
        <source>● Not saved yet</source>
        <translation>● Aún sin guardar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>✓ Saved at %1</source>
        <translation>✓ Guardado a las %1</translation>
    </message>
    <message>
        <source>✓ All saved</source>
        <translation>✓ Todo guardado</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>ui::Step</name>
    <message>
        <source>new card</source>
        <translation>la ficha nueva</translation>
    </message>
    <message numerus="yes">
        <source>copy of %n card(s)</source>
        <translation>
            <numerusform>la copia de %n ficha</numerusform>
            <numerusform>la copia de %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n card(s)</source>
        <translation>
            <numerusform>la eliminación de %n ficha</numerusform>
            <numerusform>la eliminación de %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %n card(s)</source>
        <translation>
            <numerusform>la recuperación de %n ficha</numerusform>
            <numerusform>la recuperación de %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status of %n card(s)</source>
        <translation>
            <numerusform>el estado de %n ficha</numerusform>
            <numerusform>el estado de %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thematic line of %n card(s)</source>
        <translation>
            <numerusform>la línea temática de %n ficha</numerusform>
            <numerusform>la línea temática de %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>platform of %n card(s)</source>
        <translation>
            <numerusform>la plataforma de %n ficha</numerusform>
            <numerusform>la plataforma de %n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>languages of %n card(s)</source>
        <translation>
            <numerusform>los idiomas de %n ficha</numerusform>
            <numerusform>los idiomas de %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <extracomment>%1 is a field of the card</extracomment>
        <translation>la restauración de %1</translation>
    </message>
    <message>
        <source>restoring of the card</source>
        <translation>la restauración de la ficha</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>el cambio de %1</translation>
    </message>
    <message>
        <source>typing in %1</source>
        <translation>lo escrito en %1</translation>
    </message>
    <message>
        <source>adding “%1” to the dictionary</source>
        <translation>la adición de «%1» al diccionario</translation>
    </message>
    <message>
        <source>marking %1 as up to date</source>
        <translation>la puesta al día de %1</translation>
    </message>
    <message>
        <source>moving a line to %1</source>
        <translation>el traslado de una línea a %1</translation>
    </message>
    <message>
        <source>dismissing a line of the note</source>
        <translation>el descarte de una línea de la nota</translation>
    </message>
    <message>
        <source>change of the event&apos;s title</source>
        <translation>el cambio del título del evento</translation>
    </message>
    <message>
        <source>change of the event&apos;s place</source>
        <translation>el cambio del lugar del evento</translation>
    </message>
    <message>
        <source>change of the event&apos;s days</source>
        <translation>el cambio de los días del evento</translation>
    </message>
    <message>
        <source>new words in the dictionary</source>
        <translation>las palabras nuevas del diccionario</translation>
    </message>
    <message>
        <source>merge of people</source>
        <translation>la combinación de personas</translation>
    </message>
    <message>
        <source>merge of organizations</source>
        <translation>la combinación de organizaciones</translation>
    </message>
    <message>
        <source>change of a format</source>
        <translation>el cambio de un formato</translation>
    </message>
    <message>
        <source>new format</source>
        <translation>el formato nuevo</translation>
    </message>
    <message>
        <source>removal of formats</source>
        <translation>la eliminación de formatos</translation>
    </message>
    <message>
        <source>new order of the formats</source>
        <translation>el nuevo orden de los formatos</translation>
    </message>
    <message>
        <source>removal of languages</source>
        <translation>la eliminación de idiomas</translation>
    </message>
    <message>
        <source>new order of the languages</source>
        <translation>el nuevo orden de los idiomas</translation>
    </message>
    <message>
        <source>new language</source>
        <translation>el idioma nuevo</translation>
    </message>
    <message>
        <source>change of a limit</source>
        <translation>el cambio de un límite</translation>
    </message>
    <message>
        <source>change of the counting rule</source>
        <translation>el cambio de la regla de cómputo</translation>
    </message>
    <message>
        <source>change of an organization</source>
        <translation>el cambio de una organización</translation>
    </message>
    <message>
        <source>new organization</source>
        <translation>la organización nueva</translation>
    </message>
    <message>
        <source>removal of organizations</source>
        <translation>la eliminación de organizaciones</translation>
    </message>
    <message>
        <source>change of a person</source>
        <translation>el cambio de una persona</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>la persona nueva</translation>
    </message>
    <message>
        <source>removal of people</source>
        <translation>la eliminación de personas</translation>
    </message>
    <message>
        <source>change of a platform</source>
        <translation>el cambio de una plataforma</translation>
    </message>
    <message>
        <source>new platform</source>
        <translation>la plataforma nueva</translation>
    </message>
    <message>
        <source>removal of platforms</source>
        <translation>la eliminación de plataformas</translation>
    </message>
    <message>
        <source>new order of the platforms</source>
        <translation>el nuevo orden de las plataformas</translation>
    </message>
    <message>
        <source>change of a thematic line</source>
        <translation>el cambio de una línea temática</translation>
    </message>
    <message>
        <source>new thematic line</source>
        <translation>la línea temática nueva</translation>
    </message>
    <message>
        <source>removal of thematic lines</source>
        <translation>la eliminación de líneas temáticas</translation>
    </message>
    <message>
        <source>new order of the thematic lines</source>
        <translation>el nuevo orden de las líneas temáticas</translation>
    </message>
    <message>
        <source>renumbering of the thematic lines</source>
        <translation>la renumeración de las líneas temáticas</translation>
    </message>
    <message>
        <source>change of the form&apos;s texts</source>
        <translation>el cambio de los textos del formulario</translation>
    </message>
    <message>
        <source>change of a word of the dictionary</source>
        <translation>el cambio de una palabra del diccionario</translation>
    </message>
    <message>
        <source>removal of words from the dictionary</source>
        <translation>la eliminación de palabras del diccionario</translation>
    </message>
    <message>
        <source>removal of time zones</source>
        <translation>la eliminación de zonas horarias</translation>
    </message>
    <message>
        <source>new order of the time zones</source>
        <translation>el nuevo orden de las zonas horarias</translation>
    </message>
    <message>
        <source>change of the home zone</source>
        <translation>el cambio de la zona del evento</translation>
    </message>
    <message>
        <source>new time zone</source>
        <translation>la zona horaria nueva</translation>
    </message>
    <message numerus="yes">
        <source>import of %n card(s)</source>
        <translation>
            <numerusform>la importación de %n ficha</numerusform>
            <numerusform>la importación de %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged clash</source>
        <translation>la aceptación del conflicto</translation>
    </message>
    <message>
        <source>clash no longer acknowledged</source>
        <translation>la retirada de la aceptación del conflicto</translation>
    </message>
    <message>
        <source>change of a break</source>
        <translation>el cambio de una pausa</translation>
    </message>
    <message>
        <source>new break</source>
        <translation>la pausa nueva</translation>
    </message>
    <message>
        <source>removal of breaks</source>
        <translation>la eliminación de pausas</translation>
    </message>
    <message>
        <source>break on every day</source>
        <translation>la pausa de todos los días</translation>
    </message>
    <message>
        <source>change of the minutes between sessions</source>
        <translation>el cambio de los minutos entre sesiones</translation>
    </message>
    <message numerus="yes">
        <source>placing of %n session(s)</source>
        <translation>
            <numerusform>colocación de %n sesión</numerusform>
            <numerusform>colocación de %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>sending back of %1</source>
        <translation>retirada de %1 del horario</translation>
    </message>
    <message>
        <source>length of %1</source>
        <translation>duración de %1</translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>traslado de %1</translation>
    </message>
    <message>
        <source>placing of %1</source>
        <translation>colocación de %1</translation>
    </message>
    <message numerus="yes">
        <source>sending back of %n session(s)</source>
        <translation>
            <numerusform>retirada de %n sesión del horario</numerusform>
            <numerusform>retirada de %n sesiones del horario</numerusform>
        </translation>
    </message>
    <message>
        <source>swap of two sessions</source>
        <translation>intercambio de dos sesiones</translation>
    </message>
    <message>
        <source>bringing changes back</source>
        <translation>incorporación de cambios</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>reopening of a comment</source>
        <translation>reapertura de un comentario</translation>
    </message>
    <message>
        <source>resolving of a comment</source>
        <translation>resolución de un comentario</translation>
    </message>
    <message>
        <source>deletion of a comment</source>
        <translation>eliminación de un comentario</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>revisores</translation>
    </message>
    <message>
        <source>change of a colleague</source>
        <translation>cambio de un colega</translation>
    </message>
    <message>
        <source>new colleague</source>
        <translation>nuevo colega</translation>
    </message>
    <message>
        <source>removal of colleagues</source>
        <translation>eliminación de colegas</translation>
    </message>
    <message>
        <source>change of a criterion</source>
        <translation>cambio de un criterio</translation>
    </message>
    <message>
        <source>new criterion</source>
        <translation>nuevo criterio</translation>
    </message>
    <message>
        <source>removal of criteria</source>
        <translation>eliminación de criterios</translation>
    </message>
    <message>
        <source>new order of the criteria</source>
        <translation>nuevo orden de los criterios</translation>
    </message>
    <message>
        <source>change of anonymous review</source>
        <translation>cambio de la revisión anónima</translation>
    </message>
    <message numerus="yes">
        <source>exception for %n text(s)</source>
        <translation>
            <numerusform>excepción para %n texto</numerusform>
            <numerusform>excepción para %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end of the exception for %n text(s)</source>
        <translation>
            <numerusform>fin de la excepción para %n texto</numerusform>
            <numerusform>fin de la excepción para %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of limits of a language</source>
        <translation>eliminación de límites de un idioma</translation>
    </message>
    <message>
        <source>new limit in a language</source>
        <translation>nuevo límite en un idioma</translation>
    </message>
    <message numerus="yes">
        <source>reviewers of %n card(s)</source>
        <translation>
            <numerusform>revisores/as de %n ficha</numerusform>
            <numerusform>revisores/as de %n fichas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestDialog</name>
    <message>
        <source>Suggest a place</source>
        <translation>Sugerir un hueco</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>Huecos sugeridos</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Programar aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking for places for %1…</source>
        <translation>Buscando huecos para %1…</translation>
    </message>
    <message>
        <source>There is no place for %1.</source>
        <translation>No hay hueco para %1.</translation>
    </message>
    <message>
        <source>Nothing collides with %1 in these places. The best one comes first.</source>
        <translation>En estos huecos nada choca con %1. El mejor va primero.</translation>
    </message>
</context>
<context>
    <name>ui::TextSection</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Address, such as https://example.org; empty takes the link away</source>
        <translation>Dirección, como https://example.org; vacía, quita el enlace</translation>
    </message>
    <message>
        <source>%1 in the source language</source>
        <extracomment>%1 is the name of a text, such as &quot;Objectives&quot;</extracomment>
        <translation>%1 en el idioma original</translation>
    </message>
    <message>
        <source>Length of %1</source>
        <translation>Extensión de %1</translation>
    </message>
    <message>
        <source>◐ Source has changed · Mark as up to date</source>
        <extracomment>a translation whose source text has changed; pressing the button says that it is fine</extracomment>
        <translation>◐ El original cambió · Marcar como al día</translation>
    </message>
    <message>
        <source>The source text was changed after this translation was made.</source>
        <translation>El texto original cambió después de esta traducción.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what is said of this text</source>
        <translation>Muestra lo que se dice de este texto</translation>
    </message>
</context>
<context>
    <name>ui::ThemeList</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>A thematic line needs a code, such as 1 or 1.3.</source>
        <translation>Una línea temática necesita un código, como 1 o 1.3.</translation>
    </message>
    <message>
        <source>The code %1 belongs to another thematic line or subtheme.</source>
        <translation>El código %1 es de otra línea temática u otro subtema.</translation>
    </message>
</context>
<context>
    <name>ui::ThemesSection</name>
    <message numerus="yes">
        <source>The codes of %n card(s) followed the new order</source>
        <extracomment>news after thematic lines changed places</extracomment>
        <translation>
            <numerusform>%n ficha cambió de código según el nuevo orden</numerusform>
            <numerusform>%n fichas cambiaron de código según el nuevo orden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a subtheme</source>
        <translation>Añadir un subtema</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Renumerar</translation>
    </message>
    <message>
        <source>Numbers all lines and subthemes by their order; the codes of cards follow</source>
        <translation>Numera por orden todas las líneas y subtemas, y con ellos los códigos de las fichas</translation>
    </message>
    <message>
        <source>Codes follow when the order changes</source>
        <translation>Cambiar los códigos con el orden</translation>
    </message>
    <message>
        <source>Moving line 3 before line 1 makes it line 1, and its cards 1.1, 1.2 …</source>
        <translation>Al mover la línea 3 delante de la 1, pasa a ser la 1 y sus fichas, 1.1, 1.2…</translation>
    </message>
    <message numerus="yes">
        <source>Renumbered, with %n card(s)</source>
        <extracomment>news after thematic lines were numbered anew</extracomment>
        <translation>
            <numerusform>Líneas renumeradas, con %n ficha</numerusform>
            <numerusform>Líneas renumeradas, con %n fichas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimetableHints</name>
    <message>
        <source>%1 → out of the timetable</source>
        <translation>%1 → fuera del horario</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>format of a short date with its weekday, as QLocale takes it</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Drag the session into the timetable, or press Space and move it with the arrow keys.</source>
        <translation>Arrastre la sesión al horario, o pulse Espacio y muévala con las flechas.</translation>
    </message>
</context>
<context>
    <name>ui::TimetableModel</name>
    <message>
        <source>all platforms</source>
        <translation>todas las plataformas</translation>
    </message>
    <message>
        <source>No platform</source>
        <extracomment>the column of a timetable for sessions that have no room or channel</extracomment>
        <translation>Sin plataforma</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
</context>
<context>
    <name>ui::TimetablePage</name>
    <message>
        <source>%1 (home)</source>
        <extracomment>a city in the list of time zones: that of the event itself</extracomment>
        <translation>%1 (sede)</translation>
    </message>
    <message>
        <source>The timetable has no days yet: the event has no dates, and no session has one.</source>
        <translation>El horario aún no tiene días: ni el evento ni ninguna sesión tienen fecha.</translation>
    </message>
    <message>
        <source>Set the dates…</source>
        <translation>Poner las fechas…</translation>
    </message>
    <message>
        <source>The columns of the timetable are the platforms, the rooms and channels where sessions take place. There are none yet.</source>
        <translation>Las columnas del horario son las plataformas: las salas y los canales donde tienen lugar las sesiones. Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Add platforms…</source>
        <translation>Añadir plataformas…</translation>
    </message>
    <message>
        <source>There are no cards yet.</source>
        <translation>Todavía no hay fichas.</translation>
    </message>
    <message>
        <source>✓ Every session has its place.</source>
        <translation>✓ Todas las sesiones tienen su hueco.</translation>
    </message>
    <message>
        <source>Drag a session to its place, or choose it with the arrow keys and press Space to move it.</source>
        <translation>Arrastre una sesión a su sitio, o elíjala con las flechas y pulse Espacio para moverla.</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>format of a short date with its weekday, as QLocale takes it: &quot;Tue 14&quot;</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>This day is outside the event.</source>
        <translation>Este día queda fuera del evento.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>&amp;Hours of</source>
        <translation>&amp;Horas de</translation>
    </message>
    <message>
        <source>Whose clocks the hours are told by. Nothing moves.</source>
        <translation>De qué ciudad son las horas que se ven. Nada se mueve.</translation>
    </message>
    <message>
        <source>Place unscheduled…</source>
        <translation>Programar lo pendiente…</translation>
    </message>
    <message>
        <source>Unscheduled · %1</source>
        <translation>Sin programar · %1</translation>
    </message>
    <message>
        <source>Unscheduled sessions</source>
        <translation>Sesiones sin programar</translation>
    </message>
    <message>
        <source>Enter drops, Esc cancels</source>
        <translation>Intro suelta, Esc cancela</translation>
    </message>
    <message>
        <source>Arrows move, Shift changes the length, Ctrl goes by day and hour.</source>
        <translation>Las flechas mueven, con Mayús cambian la duración, con Ctrl van por días y horas.</translation>
    </message>
</context>
<context>
    <name>ui::TimetablePreview</name>
    <message>
        <source>Preview of the timetable</source>
        <translation>Vista previa del horario</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>&amp;Vista:</translation>
    </message>
    <message>
        <source>A day</source>
        <extracomment>what a timetable shows on a page</extracomment>
        <translation>Un día por página</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Time &amp;zones</source>
        <translation>&amp;Zonas horarias</translation>
    </message>
</context>
<context>
    <name>ui::TimetablePrinting</name>
    <message>
        <source>timetable</source>
        <extracomment>the name of a file that is proposed</extracomment>
        <translation>horario</translation>
    </message>
</context>
<context>
    <name>ui::TitleEdit</name>
    <message>
        <source>Title of the session</source>
        <translation>Título de la sesión</translation>
    </message>
</context>
<context>
    <name>ui::UndoNews</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ui::UnplacedPart</name>
    <message numerus="yes">
        <source>%n line(s) of the note without a place</source>
        <translation>
            <numerusform>%n línea de la nota sin colocar</numerusform>
            <numerusform>%n líneas de la nota sin colocar</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Descartar esta línea</translation>
    </message>
</context>
<context>
    <name>ui::UnscheduledList</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VerdictPanel</name>
    <message>
        <source>somebody who is gone</source>
        <extracomment>in place of the name of a reviewer who is not in the list of colleagues any more</extracomment>
        <translation>alguien que ya no está</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Asignada a %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>the last move of a card: its new status, who made it, when</extracomment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>As “%1” you have nothing to decide here.</source>
        <translation>Como «%1» no tiene nada que decidir aquí.</translation>
    </message>
    <message>
        <source>Say why above, for whoever reads the card next.</source>
        <translation>Diga arriba por qué, para quien lea después la ficha.</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <extracomment>an entry of a menu of reviewers: whoever is at this desk</extracomment>
        <translation>Yo, %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Who reviews this card</source>
        <translation>Quién revisa esta ficha</translation>
    </message>
    <message>
        <source>A note for whoever reads the card next</source>
        <translation>Una nota para quien lea después la ficha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ui::WaitPage</name>
    <message>
        <source>There is no preview, because it was cancelled.</source>
        <translation>No hay vista previa porque se canceló.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ui::WordList</name>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
</context>
<context>
    <name>ui::WordingList</name>
    <message>
        <source>Stands for</source>
        <translation>En lugar de</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
</context>
<context>
    <name>ui::ZoneList</name>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>ui::ZoneStrip</name>
    <message>
        <source>%1 day</source>
        <extracomment>after an hour: the date there is another one, such as &quot;+1 day&quot;</extracomment>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1, at night</source>
        <translation>%1, de noche</translation>
    </message>
</context>
<context>
    <name>ui::ZonesChoice</name>
    <message numerus="yes">
        <source>There is room for %n zone(s).</source>
        <translation>
            <numerusform>Hay sitio para %n zona.</numerusform>
            <numerusform>Hay sitio para %n zonas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the event&apos;s own hours.</source>
        <translation>Solo la hora propia del evento.</translation>
    </message>
    <message>
        <source>Those of the event: %1</source>
        <translation>Las del evento: %1</translation>
    </message>
    <message>
        <source>Add a zone by its city or offset</source>
        <translation>Añadir una zona por su ciudad o diferencia horaria</translation>
    </message>
    <message>
        <source>Add a city or an offset</source>
        <translation>Añadir una ciudad o UTC-3</translation>
    </message>
</context>
<context>
    <name>ui::ZonesSection</name>
    <message>
        <source>Home zone</source>
        <translation>Zona del evento</translation>
    </message>
    <message>
        <source>Also shown in</source>
        <translation>Mostrar también en</translation>
    </message>
    <message>
        <source>Another time zone</source>
        <translation>Otra zona horaria</translation>
    </message>
    <message>
        <source>Search a city, or write an offset such as UTC-3</source>
        <translation>Busque una ciudad o escriba una diferencia como UTC-3</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>There is no such city among the time zones. Try a larger one nearby, or an offset such as UTC-3.</source>
        <translation>Esa ciudad no está entre las zonas horarias. Pruebe con una mayor y cercana o con una diferencia como UTC-3.</translation>
    </message>
    <message>
        <source>What becomes of the hours in %1?</source>
        <translation>¿Qué hacer con las horas en %1?</translation>
    </message>
    <message>
        <source>Keeping the hours, 13:00 stays 13:00 and is another moment. Keeping the moments, sessions take place when they did, and their hours are written as %1&apos;s clocks show them.</source>
        <translation>Al conservar las horas, las 13:00 siguen siendo las 13:00, pero en otro momento. Al conservar los momentos, las sesiones se celebran cuando estaba previsto y sus horas se escriben según los relojes de %1.</translation>
    </message>
    <message>
        <source>Keep the hours</source>
        <translation>Conservar las horas</translation>
    </message>
    <message>
        <source>Keep the moments</source>
        <translation>Conservar los momentos</translation>
    </message>
</context>
</TS>
