<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 wants a value.</source>
        <translation>%1 requiert une valeur.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>--fail-on wants one of: error, warning, hint.</source>
        <translation>--fail-on requiert l’une de ces valeurs&#xa0;: error, warning, hint.</translation>
    </message>
    <message>
        <source>--on-clash wants one of: ask, ours, theirs, both.</source>
        <translation>--on-clash requiert l’une de ces valeurs&#xa0;: ask, ours, theirs, both.</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>La complétion n’existe que pour bash, zsh et fish.</translation>
    </message>
    <message>
        <source>%1 is not a status. Choose one of: %2.</source>
        <extracomment>%2 is a list of words such as draft, submitted</extracomment>
        <translation>%1 n’est pas un statut. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no command %1. See escaleta-cli help.</source>
        <translation>La commande %1 n’existe pas. Consultez escaleta-cli help.</translation>
    </message>
    <message>
        <source>%1 is not the code of a language, such as es or pt.</source>
        <translation>%1 n’est pas le code d’une langue, comme «&#xa0;es&#xa0;» ou «&#xa0;pt&#xa0;».</translation>
    </message>
    <message>
        <source>standard output</source>
        <extracomment>in place of a file&apos;s name: where the answer goes</extracomment>
        <translation>la sortie standard</translation>
    </message>
</context>
<context>
    <name>cli::Check</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Export</name>
    <message>
        <source>No font has the character %1 (%2).</source>
        <extracomment>%1 is a character, %2 its code point</extracomment>
        <translation>Aucune police ne contient le caractère %1 (%2).</translation>
    </message>
    <message>
        <source>No font has the character %1 (%2). Install the package %3.</source>
        <extracomment>%1 is a character, %2 its code point, %3 a package name</extracomment>
        <translation>Aucune police ne contient le caractère %1 (%2). Installez le paquet %3.</translation>
    </message>
    <message>
        <source>%1 is not a format to export. Choose one of: %2.</source>
        <translation>%1 n’est pas un format d’exportation. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--paper wants one of: a4, letter, a5.</source>
        <translation>--paper requiert l’une de ces valeurs&#xa0;: a4, letter, a5.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Indiquez avec -o le fichier à écrire.</translation>
    </message>
</context>
<context>
    <name>cli::Formats</name>
    <message>
        <source>Formats that import reads:</source>
        <translation>Formats que lit import&#xa0;:</translation>
    </message>
    <message>
        <source>Formats that export writes:</source>
        <translation>Formats qu’écrit export&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>Escaleta drafts, checks and prints the session cards of a congress.</source>
        <translation>Escaleta sert à rédiger, vérifier et imprimer les fiches de session d’un congrès.</translation>
    </message>
    <message>
        <source>Usage: escaleta-cli COMMAND …</source>
        <translation>Utilisation&#xa0;: escaleta-cli COMMANDE …</translation>
    </message>
    <message>
        <source>Each command tells more with --help. Exit status: 0 done, 1 done with findings, 2 wrong use, 3 could not do it.</source>
        <translation>Chaque commande s’explique avec --help. Code de sortie&#xa0;: 0, fait&#x202f;; 1, fait, avec des remarques&#x202f;; 2, mauvaise utilisation&#x202f;; 3, échec.</translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>in &quot;Usage: escaleta-cli list EVENT.escaleta [options]&quot;</extracomment>
        <translation>options</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer with one JSON document.</source>
        <translation>Répondre par un seul document JSON.</translation>
    </message>
    <message>
        <source>The language of the text, as es, en or fr.</source>
        <translation>La langue du texte&#xa0;: es, en ou fr.</translation>
    </message>
    <message>
        <source>The title of the event, in its first language.</source>
        <translation>Le titre de l’événement, dans sa première langue.</translation>
    </message>
    <message>
        <source>The home time zone; without it, that of this machine.</source>
        <translation>Le fuseau horaire de l’événement&#x202f;; à défaut, celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>The zones that hours are also shown in.</source>
        <translation>Les autres fuseaux dans lesquels les heures sont affichées.</translation>
    </message>
    <message>
        <source>The languages of the texts, the source first.</source>
        <translation>Les langues des textes, celle d’origine en premier.</translation>
    </message>
    <message>
        <source>The first day, as 2028-03-14.</source>
        <translation>Le premier jour, par exemple 2028-03-14.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>Le dernier jour.</translation>
    </message>
    <message>
        <source>The language of the files; without it, it is recognized.</source>
        <translation>La langue des fichiers&#x202f;; à défaut, elle est détectée.</translation>
    </message>
    <message>
        <source>The format of the files; without it, it is recognized.</source>
        <translation>Le format des fichiers&#x202f;; à défaut, il est détecté.</translation>
    </message>
    <message>
        <source>What to do with a card that exists and says something else.</source>
        <translation>Que faire d’une fiche qui existe déjà et dit autre chose.</translation>
    </message>
    <message>
        <source>Say what would happen, and store nothing.</source>
        <translation>Dire ce qui se passerait, sans rien enregistrer.</translation>
    </message>
    <message>
        <source>Only cards in which all of these words stand.</source>
        <translation>Seulement les fiches qui contiennent tous ces mots.</translation>
    </message>
    <message>
        <source>Only cards of this status.</source>
        <translation>Seulement les fiches qui ont ce statut.</translation>
    </message>
    <message>
        <source>From which severity on the exit status is 1; error without it.</source>
        <translation>La gravité à partir de laquelle le code de sortie est 1&#x202f;; à défaut, error.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>Le fichier de sortie&#x202f;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>The language of the labels and texts; the source without it.</source>
        <translation>La langue des libellés et des textes&#x202f;; à défaut, celle d’origine.</translation>
    </message>
    <message>
        <source>The zones to show hours in, instead of each card&apos;s.</source>
        <translation>Les fuseaux où afficher les heures, au lieu de ceux de chaque fiche.</translation>
    </message>
    <message>
        <source>Only these cards, in this order.</source>
        <translation>Seulement ces fiches, dans cet ordre.</translation>
    </message>
    <message>
        <source>Only cards of these statuses.</source>
        <translation>Seulement les fiches qui ont l’un de ces statuts.</translation>
    </message>
    <message>
        <source>The paper; A4 without it.</source>
        <translation>Le papier&#x202f;; à défaut, A4.</translation>
    </message>
    <message>
        <source>Makes a new event without cards.</source>
        <translation>Crée un événement, sans fiches.</translation>
    </message>
    <message>
        <source>Makes the sample congress.</source>
        <translation>Crée le congrès d’exemple.</translation>
    </message>
    <message>
        <source>Reads concept notes and JSON into the event, which is made if there is none.</source>
        <translation>Ajoute à l’événement des notes conceptuelles et du JSON&#x202f;; le crée s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Lists the cards.</source>
        <translation>Affiche la liste des fiches.</translation>
    </message>
    <message>
        <source>Shows a card, in the form&apos;s order.</source>
        <translation>Affiche une fiche, dans l’ordre du formulaire.</translation>
    </message>
    <message>
        <source>Changes one field of a card; an empty value empties it.</source>
        <translation>Modifie un champ d’une fiche&#x202f;; une valeur vide le vide.</translation>
    </message>
    <message>
        <source>Says what is missing, too long, contradictory or double.</source>
        <translation>Dit ce qui manque, ce qui est trop long, ce qui se contredit et ce qui est en double.</translation>
    </message>
    <message>
        <source>Writes the event, or some of its cards, in another format.</source>
        <translation>Écrit l’événement, ou certaines de ses fiches, dans un autre format.</translation>
    </message>
    <message>
        <source>Counts the words of a text, as the limits and as a word processor would.</source>
        <translation>Compte les mots d’un texte, comme les limites et comme un traitement de texte.</translation>
    </message>
    <message>
        <source>Says who changed a card, when, and which fields.</source>
        <translation>Dit qui a modifié une fiche, quand et dans quels champs.</translation>
    </message>
    <message>
        <source>Finds cards by the words in their texts, people and organizers.</source>
        <translation>Cherche des fiches par les mots de leurs textes, personnes et organisateurs.</translation>
    </message>
    <message>
        <source>Lists the formats that can be read and written.</source>
        <translation>Affiche les formats qui peuvent être lus et écrits.</translation>
    </message>
    <message>
        <source>Prints the completions for a shell.</source>
        <translation>Écrit la complétion pour un interpréteur de commandes.</translation>
    </message>
</context>
<context>
    <name>cli::History</name>
    <message>
        <source>created</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
</context>
<context>
    <name>cli::Import</name>
    <message numerus="yes">
        <source>%n card(s) made</source>
        <translation>
            <numerusform>%n fiche créée</numerusform>
            <numerusform>%n fiches créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>%1 exists and differs in: %2. Keep [o]urs, take [t]heirs, keep [b]oth, or [s]kip it?</source>
        <extracomment>%1 is a code; the letters in brackets are what to type, and stay o, t, b and s</extracomment>
        <translation>%1 existe déjà et diffère sur&#xa0;: %2. Garder la version de l’événement [o], prendre celle du fichier [t], garder les deux [b] ou l’ignorer [s]&#x202f;?</translation>
    </message>
</context>
<context>
    <name>cli::List</name>
    <message>
        <source>No cards.</source>
        <translation>Aucune fiche.</translation>
    </message>
</context>
<context>
    <name>cli::New</name>
    <message>
        <source>Made %1.</source>
        <translation>%1 a été créé.</translation>
    </message>
</context>
<context>
    <name>cli::Sample</name>
    <message numerus="yes">
        <source>Made the sample congress %1, with %n card(s).</source>
        <translation>
            <numerusform>Le congrès d’exemple %1 a été créé, avec %n fiche.</numerusform>
            <numerusform>Le congrès d’exemple %1 a été créé, avec %n fiches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Search</name>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>cli::Show</name>
    <message>
        <source> (%1 of %2 words)</source>
        <extracomment>words there are, words there may be</extracomment>
        <translation> (%1 sur %2 mots)</translation>
    </message>
    <message>
        <source>Lines that found no place</source>
        <translation>Lignes non placées</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>a label of the form and what separates it from its value</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cli::Words</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) as a word processor counts</source>
        <translation>
            <numerusform>%n mot selon un traitement de texte</numerusform>
            <numerusform>%n mots selon un traitement de texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::CardField</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Session title</source>
        <translation>Titre de la session</translation>
    </message>
    <message>
        <source>Thematic line</source>
        <translation>Ligne thématique</translation>
    </message>
    <message>
        <source>Subtheme</source>
        <translation>Sous-thème</translation>
    </message>
    <message>
        <source>Organizers</source>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Brief summary</source>
        <translation>Bref résumé</translation>
    </message>
    <message>
        <source>Conceptualization</source>
        <translation>Conceptualisation</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Main points of debate</source>
        <translation>Principaux points de débat</translation>
    </message>
    <message>
        <source>Relevant documents</source>
        <translation>Documents pertinents</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>core::Error</name>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Le fichier %1 n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name or remove it first.</source>
        <translation>%1 existe déjà. Choisissez un autre nom ou supprimez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 est un dossier. Indiquez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>%1 is not an Escaleta event. Choose a file that Escaleta made.</source>
        <translation>%1 n’est pas un événement Escaleta. Choisissez un fichier créé avec Escaleta.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Escaleta. Update Escaleta to open it.</source>
        <translation>%1 a été écrit par une version plus récente d’Escaleta. Mettez Escaleta à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Open a backup copy of it.</source>
        <translation>%1 est endommagé et a été laissé tel quel. Ouvrez-en une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Make a copy, or allow writing to the file and its folder.</source>
        <translation>%1 peut être lu mais pas modifié. Faites-en une copie, ou autorisez l’écriture dans le fichier et son dossier.</translation>
    </message>
    <message>
        <source>Another program is holding %1. Close it there and try again.</source>
        <translation>Un autre programme utilise %1. Fermez-le dans ce programme et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, because Qt&apos;s SQLite driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>%1 ne peut pas être ouvert, car le pilote SQLite de Qt manque. Installez le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>There is no room on the disk for %1, and nothing was changed. Make room and try again.</source>
        <translation>Il n’y a pas assez de place sur le disque pour %1 et rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another place.</source>
        <translation>%1 n’a pas pu être écrit (%2). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Somebody else changed %2 in %1 meanwhile, and nothing was stored. Read it again and repeat the change.</source>
        <translation>Entre-temps, quelqu’un d’autre a modifié %2 dans %1 et rien n’a été enregistré. Relisez le fichier et refaites la modification.</translation>
    </message>
    <message>
        <source>%1 did not take the change (%2), and is as it was. Try again.</source>
        <translation>La modification n’a pas pu être enregistrée dans %1 (%2). Le fichier reste inchangé. Réessayez.</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with text in it.</source>
        <translation>%1 est vide. Choisissez un fichier qui contient du texte.</translation>
    </message>
    <message>
        <source>%1 is not a text. Save it as plain text or Markdown and import that.</source>
        <translation>%1 n’est pas un texte. Enregistrez-le en texte brut ou en Markdown, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is too large: a text may have %2 MB at most. Split it.</source>
        <translation>%1 est trop volumineux&#xa0;: un texte peut faire %2 Mo au maximum. Divisez-le.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check the disk it lies on.</source>
        <translation>%1 n’a pas pu être lu (%2). Vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>%1 is not JSON of Escaleta&apos;s (%2). Export it again.</source>
        <extracomment>%2 is what is wrong, such as a place in the file</extracomment>
        <translation>%1 n’est pas du JSON d’Escaleta (%2). Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no card %2 in %1. See the codes with the list command.</source>
        <translation>Il n’y a pas de fiche %2 dans %1. Consultez les codes avec la commande list.</translation>
    </message>
    <message>
        <source>%2 is not a field of a card. Choose one of: %3.</source>
        <extracomment>%2 is a word that somebody typed, %3 the list of field names</extracomment>
        <translation>%2 n’est pas un champ de la fiche. Choisissez parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%2” is not a time zone. Write it as Europe/Madrid or UTC-03:00.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas un fuseau horaire. Écrivez-le comme Europe/Madrid ou UTC-03:00.</translation>
    </message>
    <message>
        <source>There is a card %2 in %1 already, and it says something else. Choose with --on-clash ours, theirs or both.</source>
        <translation>Il y a déjà une fiche %2 dans %1 et elle dit autre chose. Choisissez avec --on-clash ours, theirs ou both.</translation>
    </message>
    <message>
        <source>No card of %1 fits what was asked for. Choose other cards or statuses.</source>
        <translation>Aucune fiche de %1 ne correspond à la demande. Choisissez d’autres fiches ou d’autres statuts.</translation>
    </message>
    <message>
        <source>%1 cannot be typeset without its fonts. Install the package %2.</source>
        <extracomment>%2 is a package name</extracomment>
        <translation>%1 ne peut pas être composé sans ses polices. Installez le paquet %2.</translation>
    </message>
    <message>
        <source>Cancelled: %1 was not written.</source>
        <translation>Annulé&#xa0;: %1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <extracomment>a place in a broken file: what is wrong, and at which byte</extracomment>
        <translation>%1, octet %2</translation>
    </message>
    <message>
        <source>no card in it</source>
        <translation>il ne contient aucune fiche</translation>
    </message>
    <message>
        <source>You may not read %1. Ask its owner for permission or for a copy.</source>
        <translation>Vous n’avez pas le droit de lire %1. Demandez à son propriétaire l’autorisation ou une copie.</translation>
    </message>
    <message>
        <source>Escaleta does not know the format of %1. Choose one of: %2.</source>
        <extracomment>%2 is a list of format names</extracomment>
        <translation>Escaleta ne connaît pas le format de %1. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%2” is not a value for %3. Write it otherwise.</source>
        <extracomment>%2 is the value, %3 a field name</extracomment>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur pour %3. Écrivez-la autrement.</translation>
    </message>
    <message>
        <source>card %1 of it</source>
        <translation>sa fiche %1</translation>
    </message>
</context>
<context>
    <name>core::Finding</name>
    <message numerus="yes">
        <source>%1: %n words, the limit is %2.</source>
        <extracomment>%1 is a field and its language, &quot;Objectives (Spanish)&quot;; %2 is a number of words</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n mot, au-dessus de la limite de %2.</numerusform>
            <numerusform>%1&#xa0;: %n mots, au-dessus de la limite de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of at most %2 words.</source>
        <extracomment>%1 is a field and its language; %2 is the limit, in words</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n mot sur %2 au maximum.</numerusform>
            <numerusform>%1&#xa0;: %n mots sur %2 au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: this is missing, and a card at this stage needs it.</source>
        <translation>%1&#xa0;: ce champ est vide et la fiche en a besoin à ce stade.</translation>
    </message>
    <message>
        <source>%1: not translated yet.</source>
        <extracomment>%1 names the field and the language that is missing</extracomment>
        <translation>%1&#xa0;: la traduction manque encore.</translation>
    </message>
    <message>
        <source>%1: the original changed after this translation was made. Bring it up to date.</source>
        <translation>%1&#xa0;: l’original a changé après cette traduction. Mettez-la à jour.</translation>
    </message>
    <message>
        <source>%1: “%2” is no known language. Write its name or a code such as es.</source>
        <extracomment>&quot;es&quot; is a language code</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une langue connue. Écrivez son nom ou un code tel que «&#xa0;es&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 is listed twice.</source>
        <extracomment>%2 is the name of a language</extracomment>
        <translation>%1&#xa0;: %2 figure deux fois.</translation>
    </message>
    <message>
        <source>%1: %2 does not begin with %3, the code of its subtheme.</source>
        <extracomment>%2 is the code of a session, &quot;1.3.2&quot;, %3 that of a subtheme, &quot;1.4&quot;</extracomment>
        <translation>%1&#xa0;: %2 ne commence pas par %3, le code de son sous-thème.</translation>
    </message>
    <message>
        <source>%1: %2 does not belong to the thematic line %3.</source>
        <extracomment>%2 is the code or title of a subtheme, %3 that of a thematic line</extracomment>
        <translation>%1&#xa0;: %2 n’appartient pas à la ligne thématique %3.</translation>
    </message>
    <message>
        <source>%1: another session has the code %2 too. Change one of them.</source>
        <translation>%1&#xa0;: le code %2 est aussi celui d’une autre session. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>%1: %2 is not a day of the event (%3 – %4).</source>
        <extracomment>all three are dates: that of the session, the first and the last of the event</extracomment>
        <translation>%1&#xa0;: le %2 n’est pas un jour de l’événement (%3 – %4).</translation>
    </message>
    <message>
        <source>%1: the end, %3, is not after the start, %2.</source>
        <extracomment>times of day</extracomment>
        <translation>%1&#xa0;: la fin (%3) n’est pas postérieure au début (%2).</translation>
    </message>
    <message>
        <source>%1: not all hours agree. In the note: “%2”; on the card: %3. Check which are right.</source>
        <extracomment>%2 is what the note says, %3 what the card holds</extracomment>
        <translation>%1&#xa0;: les heures ne concordent pas toutes. Dans la note&#xa0;: «&#xa0;%2&#xa0;»&#x202f;; sur la fiche&#xa0;: %3. Vérifiez lesquelles sont justes.</translation>
    </message>
    <message>
        <source>%1: %2 does not exist in %3 on this date, because clocks go forward. Choose another time.</source>
        <extracomment>%2 is a time of day, %3 a time zone</extracomment>
        <translation>%1&#xa0;: l’heure %2 n’existe pas dans le fuseau %3 à cette date, car les horloges avancent. Choisissez une autre heure.</translation>
    </message>
    <message>
        <source>%1: %2 comes twice in %3 on this date, because clocks go back. Say in the texts which one, or choose another.</source>
        <extracomment>%2 is a time of day, %3 a time zone</extracomment>
        <translation>%1&#xa0;: l’heure %2 se répète dans le fuseau %3 à cette date, car les horloges reculent. Précisez laquelle dans les textes, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1: session %2 is on %3 at the same time.</source>
        <extracomment>%2 is the code of a session, %3 the name of a room or an online channel</extracomment>
        <translation>%1&#xa0;: la session %2 occupe %3 à la même heure.</translation>
    </message>
    <message>
        <source>%1: %3 takes part in session %2 at the same time.</source>
        <extracomment>%2 is the code of a session, %3 the name of a person</extracomment>
        <translation>%1&#xa0;: %3 participe à la session %2 à la même heure.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a complete link. Write it like https://example.org/page.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un lien complet. Écrivez-le comme https://example.org/page.</translation>
    </message>
    <message>
        <source>Line %2 of the note has found no field: “%3”. Move it where it belongs.</source>
        <extracomment>%2 is a line number, %3 the text of that line</extracomment>
        <translation>La ligne %2 de la note ne correspond à aucun champ&#xa0;: «&#xa0;%3&#xa0;». Mettez-la à sa place.</translation>
    </message>
    <message>
        <source>%1: “%2” was not understood. Fill in the field by hand.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’a pas été compris. Remplissez le champ à la main.</translation>
    </message>
    <message>
        <source>The note does not say what language it is in: %2 was assumed.</source>
        <extracomment>%2 is the name of a language</extracomment>
        <translation>La note n’indique pas dans quelle langue elle est écrite&#xa0;: on l’a supposée en %2.</translation>
    </message>
    <message>
        <source>%1: “%2” was not in the event&apos;s list and was added to it.</source>
        <extracomment>%2 is an entry of a list, such as the name of a platform</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne figurait pas dans la liste de l’événement et y a été ajouté.</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for the time zone %3. Check it.</source>
        <extracomment>%2 is an abbreviation such as CET, %3 a time zone</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a été interprété comme le fuseau horaire %3. Vérifiez-le.</translation>
    </message>
    <message>
        <source>%1: “%2” was read as %3. Check the day and the month.</source>
        <extracomment>%2 is a date as somebody wrote it, %3 the date it was taken for</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a été interprété comme le %3. Vérifiez le jour et le mois.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the note says “%2”, but from start to end it is %n minutes. Check both.</source>
        <extracomment>%2 is a duration as somebody wrote it</extracomment>
        <translation>
            <numerusform>%1&#xa0;: la note indique «&#xa0;%2&#xa0;», mais du début à la fin il y a %n minute. Vérifiez les deux.</numerusform>
            <numerusform>%1&#xa0;: la note indique «&#xa0;%2&#xa0;», mais du début à la fin il y a %n minutes. Vérifiez les deux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n sessions. Check that each card has its own texts.</source>
        <translation>
            <numerusform>Le fichier contient %n session. Vérifiez que chaque fiche a bien ses propres textes.</numerusform>
            <numerusform>Le fichier contient %n sessions. Vérifiez que chaque fiche a bien ses propres textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its characters are encoded: %2 was assumed. Check the accented letters.</source>
        <extracomment>%2 is the name of a character encoding, such as Windows-1252</extracomment>
        <translation>Le fichier n’indique pas l’encodage de ses caractères&#xa0;: on a supposé %2. Vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>%1: “%2” comes twice in the note. The second text was added to the first.</source>
        <extracomment>%2 is the heading of a section of the note</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» figure deux fois dans la note. Le second texte a été ajouté au premier.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The BCP 47 tag of the language you are translating into: es, fr … Dates follow it.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>where a finding is about the card and about no field of it</extracomment>
        <translation>Fiche</translation>
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
            <numerusform>de %1 à %n caractère</numerusform>
            <numerusform>de %1 à %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n characters</source>
        <translation>
            <numerusform>%n caractère au maximum</numerusform>
            <numerusform>%n caractères au maximum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n pages</source>
        <extracomment>what a note allows: &quot;the note allows 1 to 2 pages&quot;</extracomment>
        <translation>
            <numerusform>de %1 à %n page</numerusform>
            <numerusform>de %1 à %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n pages</source>
        <translation>
            <numerusform>%n page au maximum</numerusform>
            <numerusform>%n pages au maximum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n words</source>
        <extracomment>what a note allows: &quot;the note allows 150 to 250 words&quot;</extracomment>
        <translation>
            <numerusform>de %1 à %n mot</numerusform>
            <numerusform>de %1 à %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n words</source>
        <translation>
            <numerusform>%n mot au maximum</numerusform>
            <numerusform>%n mots au maximum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the note allows %2; the event allows %3.</source>
        <extracomment>%2 and %3 are limits: &quot;at most 300 words&quot;, &quot;150 to 250 words&quot;, &quot;any length&quot;</extracomment>
        <translation>%1&#xa0;: la note admet %2&#x202f;; l’événement, %3.</translation>
    </message>
    <message>
        <source>%1: the session has no code yet.</source>
        <translation>%1&#xa0;: la session n’a pas encore de code.</translation>
    </message>
    <message>
        <source>any length</source>
        <extracomment>what an event allows: &quot;the event no limit&quot;</extracomment>
        <translation>n’importe quelle longueur</translation>
    </message>
</context>
<context>
    <name>core::Format</name>
    <message>
        <source>Concept note in plain text or Markdown</source>
        <translation>Note conceptuelle en texte brut ou en Markdown</translation>
    </message>
    <message>
        <source>Cards or a whole event as JSON</source>
        <translation>Fiches ou événement complet en JSON</translation>
    </message>
    <message>
        <source>Session cards to print and read, as accessible PDF</source>
        <translation>Fiches de session à imprimer et à lire, en PDF accessible</translation>
    </message>
    <message>
        <source>The whole event as JSON</source>
        <translation>L’événement complet en JSON</translation>
    </message>
</context>
<context>
    <name>core::Registration</name>
    <message>
        <source>Open to all</source>
        <extracomment>of a session&apos;s registration: whoever wants to may come</extracomment>
        <translation>Ouverte à tous</translation>
    </message>
    <message>
        <source>Registration required</source>
        <translation>Inscription obligatoire</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Sur invitation</translation>
    </message>
</context>
<context>
    <name>core::Role</name>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenant·e·s</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant·e</translation>
    </message>
    <message>
        <source>Rapporteurs</source>
        <translation>Rapporteur·e·s</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur·e</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
</context>
<context>
    <name>core::Status</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>publish::Cards</name>
    <message>
        <source>Session cards</source>
        <extracomment>the name of a document: the cards of an event&apos;s sessions</extracomment>
        <translation>Fiches de session</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <extracomment>stands where the title of a session would</extracomment>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>Text in %1: not yet translated</source>
        <extracomment>%1 is the name of a language, as your language writes it inside a sentence</extracomment>
        <translation>Texte en %1&#xa0;: pas encore traduit</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <extracomment>of a session&apos;s capacity</extracomment>
        <translation>Illimitée</translation>
    </message>
    <message>
        <source>%1 day</source>
        <extracomment>after hours in another time zone: it is the next day (+1) or the day before (-1) there</extracomment>
        <translation>%1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
</context>
</TS>
