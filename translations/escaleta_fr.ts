<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>TextMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to the event&apos;s dictionary</source>
        <translation>Ajouter au dictionnaire de l’événement</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Stop marking this word as misspelt until the program ends.</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller sans mise en forme</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenter…</translation>
    </message>
</context>
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
    <message>
        <source>%1 can&apos;t be acknowledged. Choose one of: %2.</source>
        <extracomment>%1 is a word that somebody typed, %2 a list of words such as person-clash</extracomment>
        <translation>%1 ne peut pas être accepté en l’état. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say why the clash may stay, with --reason TEXT.</source>
        <translation>Indiquez avec --reason TEXTE pourquoi le conflit peut rester.</translation>
    </message>
    <message>
        <source>--seconds wants a number from 1 to 3600.</source>
        <translation>--seconds attend un nombre de 1 à 3600.</translation>
    </message>
    <message>
        <source>--until wants a date such as 2028-03-14.</source>
        <translation>--until demande une date comme 2028-03-14.</translation>
    </message>
    <message>
        <source>Name a status such as submitted, and with --duty one of author, reviewer, officer.</source>
        <translation>Indiquez un statut comme submitted et, avec --duty, un de&#xa0;: author, reviewer, officer.</translation>
    </message>
    <message>
        <source>Say why, with --note TEXT.</source>
        <translation>Dites pourquoi, avec --note TEXTE.</translation>
    </message>
    <message>
        <source>The letter is written as .eml or .txt; for the sheet and the form there is export review-pdf and export docx.</source>
        <translation>La lettre s’écrit en .eml ou en .txt&#xa0;; pour la feuille et le formulaire, il y a export review-pdf et export docx.</translation>
    </message>
    <message>
        <source>“%1” is no address such as ana@example.org.</source>
        <extracomment>%1 is what somebody typed</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse comme ana@example.org.</translation>
    </message>
    <message>
        <source>A comment has to say something.</source>
        <translation>Un commentaire doit dire quelque chose.</translation>
    </message>
    <message>
        <source>An answer stands where its comment does: leave out --field, --language and --on.</source>
        <translation>Une réponse se place là où est son commentaire&#xa0;: omettez --field, --language et --on.</translation>
    </message>
    <message>
        <source>--language goes with the --field of a text.</source>
        <translation>--language s’emploie avec le --field d’un texte.</translation>
    </message>
</context>
<context>
    <name>cli::BringBack</name>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%n fiche modifiée</numerusform>
            <numerusform>%n fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
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
    <name>cli::Comments</name>
    <message>
        <source>The card</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>[resolved]</source>
        <translation>[résolu]</translation>
    </message>
    <message>
        <source>This card has no comment %1. See them with the command comments.</source>
        <extracomment>%1 is the beginning of the id of a comment</extracomment>
        <translation>Cette fiche n’a pas de commentaire %1. La commande comments les montre.</translation>
    </message>
    <message>
        <source>Several comments begin with %1: %2. Write more of it.</source>
        <extracomment>%1 is the beginning of the ids of several comments, %2 are these</extracomment>
        <translation>Plusieurs commentaires commencent par %1&#xa0;: %2. Donnez plus de caractères.</translation>
    </message>
    <message>
        <source>“%1” is not in that text. Name the text with --field and --language.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans ce texte. Précisez le texte avec --field et --language.</translation>
    </message>
    <message>
        <source>“%1” is in that text more than once. Give more of its words.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve plusieurs fois dans ce texte. Donnez plus de mots.</translation>
    </message>
    <message>
        <source>(no longer in the text)</source>
        <extracomment>of the words that a comment is about</extracomment>
        <translation>(n’est plus dans le texte)</translation>
    </message>
    <message>
        <source>No comments.</source>
        <translation>Aucun commentaire.</translation>
    </message>
</context>
<context>
    <name>cli::Compare</name>
    <message>
        <source>Nothing has changed for readers.</source>
        <translation>Rien n’a changé pour les lecteurs.</translation>
    </message>
</context>
<context>
    <name>cli::Editions</name>
    <message>
        <source>%1 is not the number of an edition, such as 1 or 2.</source>
        <translation>%1 n’est pas le numéro d’une édition, comme 1 ou 2.</translation>
    </message>
</context>
<context>
    <name>cli::Export</name>
    <message>
        <source>%1 is not a format to export. Choose one of: %2.</source>
        <translation>%1 n’est pas un format d’exportation. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Say with -o which file to write.</source>
        <translation>Indiquez avec -o le fichier à écrire.</translation>
    </message>
    <message>
        <source>--paper wants one of: a4, a3, letter, a5.</source>
        <translation>--paper requiert l’une de ces valeurs&#xa0;: a4, a3, letter, a5.</translation>
    </message>
    <message>
        <source>--view wants one of: day, week, list.</source>
        <translation>--view requiert l’une de ces valeurs&#xa0;: day, week, list.</translation>
    </message>
    <message>
        <source>--languages takes three languages at most.</source>
        <translation>--languages accepte trois langues au plus.</translation>
    </message>
    <message>
        <source>--layout wants one of: sequence, side-by-side.</source>
        <translation>--layout requiert l’une de ces valeurs&#xa0;: sequence, side-by-side.</translation>
    </message>
    <message>
        <source>--order wants one of: day, theme.</source>
        <translation>--order requiert l’une de ces valeurs&#xa0;: day, theme.</translation>
    </message>
    <message>
        <source>--colour wants a number from 1 to 8.</source>
        <translation>--colour requiert un nombre de 1 à 8.</translation>
    </message>
    <message>
        <source>%1 is a folder of files. Say with -o which folder to write.</source>
        <translation>%1 est un dossier de fichiers. Indiquez avec -o quel dossier écrire.</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as 2028-03-14.</source>
        <translation>%1 n’est pas un jour. Écrivez-le sous la forme 2028-03-14.</translation>
    </message>
    <message>
        <source>The event has no thematic line or subtheme %1. Choose among: %2.</source>
        <translation>L’événement n’a ni ligne thématique ni sous-thème %1. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no column %1. Choose among: %2.</source>
        <translation>Il n’y a pas de colonne %1. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--group wants one of: line, organizer, none.</source>
        <translation>--group accepte l’un de ces mots&#xa0;: line, organizer, none.</translation>
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
    <name>cli::Guide</name>
    <message>
        <source>Say with -o which file to write; its ending, .pdf or .html, says what it becomes.</source>
        <translation>Indiquez avec -o le fichier à écrire&#xa0;; sa terminaison, .pdf ou .html, dit ce qu’il sera.</translation>
    </message>
    <message>
        <source>There is no guide in %1. Choose one of: %2.</source>
        <translation>Il n’y a pas de guide en %1. Choisissez parmi&#xa0;: %2.</translation>
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
    <message>
        <source>Why the clash may stay; it is kept on the card.</source>
        <translation>Pourquoi le conflit peut rester&#x202f;; la raison est gardée sur la fiche.</translation>
    </message>
    <message>
        <source>Lets a clash that check found stay, until one of its sides moves.</source>
        <translation>Accepte un conflit trouvé par check, jusqu’à ce que l’une de ses parties bouge.</translation>
    </message>
    <message>
        <source>How long to look for a better plan; 10 without it.</source>
        <translation>Combien de temps chercher un meilleur plan&#xa0;; 10 sans cette option.</translation>
    </message>
    <message>
        <source>Suggests when and where a session could be.</source>
        <translation>Propose quand et où une session pourrait avoir lieu.</translation>
    </message>
    <message>
        <source>Gives a day, an hour and a platform to the sessions without them.</source>
        <translation>Donne un jour, une heure et une plateforme aux sessions qui n’en ont pas.</translation>
    </message>
    <message>
        <source>How a timetable shows time: a grid for each day (without it), all days side by side, or tables.</source>
        <translation>Présentation de la grille horaire&#xa0;: une grille par jour (par défaut), tous les jours côte à côte, ou des tableaux.</translation>
    </message>
    <message>
        <source>What this edition is for; it is kept with it.</source>
        <translation>À quoi sert cette édition&#xa0;; la note est conservée avec elle.</translation>
    </message>
    <message>
        <source>Only sessions that begin on these days, as 2028-03-14.</source>
        <translation>Seulement les sessions qui commencent ces jours-là, comme 2028-03-14.</translation>
    </message>
    <message>
        <source>Only cards of these thematic lines or subthemes.</source>
        <translation>Seulement les fiches de ces lignes thématiques ou sous-thèmes.</translation>
    </message>
    <message>
        <source>Of a booklet: its languages, three at most.</source>
        <translation>D’un livret&#xa0;: ses langues, trois au plus.</translation>
    </message>
    <message>
        <source>How a booklet has several languages: one after the other (without it), or each text beside its translations.</source>
        <translation>Comment un livret réunit plusieurs langues&#xa0;: l’une après l’autre (sans cette option) ou chaque texte à côté de ses traductions.</translation>
    </message>
    <message>
        <source>What the sessions of a booklet stand under: days (without it) or thematic lines.</source>
        <translation>Sous quoi sont rangées les sessions d’un livret&#xa0;: les jours (sans cette option) ou les lignes thématiques.</translation>
    </message>
    <message>
        <source>What a booklet tells of each session; all but the long texts after the summary without it.</source>
        <translation>Ce qu’un livret dit de chaque session&#xa0;; sans cette option, tout sauf les textes longs qui suivent le résumé.</translation>
    </message>
    <message>
        <source>The picture on a booklet&apos;s cover, PNG or JPEG.</source>
        <translation>L’image de la couverture d’un livret, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>A text below the title on a booklet&apos;s cover.</source>
        <translation>Un texte sous le titre, sur la couverture d’un livret.</translation>
    </message>
    <message>
        <source>The colour of a booklet.</source>
        <translation>La couleur d’un livret.</translation>
    </message>
    <message>
        <source>A booklet with two pages of A5 on each side of A4, in the order for folding and stapling.</source>
        <translation>Un livret à deux pages A5 sur chaque face d’A4, dans l’ordre pour plier et agrafer.</translation>
    </message>
    <message>
        <source>The columns of a table, in this order; texts also in a language of the event, as title.es.</source>
        <translation>Les colonnes d’un tableau, dans cet ordre&#xa0;; les textes, aussi dans une langue de l’événement, comme title.es.</translation>
    </message>
    <message>
        <source>Export this frozen edition; without it, the event as it is.</source>
        <translation>Exporter cette édition figée&#xa0;; sans cette option, l’événement tel qu’il est.</translation>
    </message>
    <message>
        <source>The edition that errata are about; the one before without it.</source>
        <translation>L’édition que concerne l’erratum&#xa0;; sans cette option, la précédente.</translation>
    </message>
    <message>
        <source>Keeps the programme as it is now for ever, as a numbered edition.</source>
        <translation>Conserve pour toujours le programme tel qu’il est, comme édition numérotée.</translation>
    </message>
    <message>
        <source>Lists the editions that were frozen.</source>
        <translation>Liste les éditions figées.</translation>
    </message>
    <message>
        <source>Says what readers of an edition have to know of a later one, or of the event as it is.</source>
        <translation>Dit ce que les lecteurs d’une édition doivent savoir d’une édition ultérieure, ou de l’événement tel qu’il est.</translation>
    </message>
    <message>
        <source>What columns of a table mean, as Notes=concept or Catering=- to leave one out; the event remembers it.</source>
        <translation>Ce que signifient les colonnes d’un tableau, comme Notes=concept, ou Traiteur=- pour en ignorer une&#xa0;; l’événement s’en souvient.</translation>
    </message>
    <message>
        <source>Write what was understood of each file, field by field, as CSV.</source>
        <translation>Écrit en CSV ce qui a été compris de chaque fichier, champ par champ.</translation>
    </message>
    <message>
        <source>Only these cards; without it, the whole event.</source>
        <translation>Seulement ces fiches&#xa0;; sans elle, tout l’événement.</translation>
    </message>
    <message>
        <source>Who will work on it; it is kept in the copy.</source>
        <translation>La personne qui y travaillera&#xa0;; son nom reste dans la copie.</translation>
    </message>
    <message>
        <source>Reads files of sessions, and folders of them, into the event, which is made if there is none.</source>
        <translation>Lit des fichiers de sessions, et des dossiers de fichiers, dans l’événement, qui est créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Makes a copy for a colleague who works on it somewhere else.</source>
        <translation>Fait une copie pour un collègue qui y travaille ailleurs.</translation>
    </message>
    <message>
        <source>Takes the changes of colleagues&apos; copies into the event; where both sides changed a field, the later change stays and the other is kept as a comment.</source>
        <translation>Reprend dans l’événement les modifications des copies des collègues&#xa0;; si les deux côtés ont modifié un champ, la dernière modification reste et l’autre est gardée en commentaire.</translation>
    </message>
    <message>
        <source>The file to write: a PDF or a web page.</source>
        <translation>Le fichier à écrire&#xa0;: un PDF ou une page web.</translation>
    </message>
    <message>
        <source>The language of the guide: es, en or fr; the program&apos;s without it.</source>
        <translation>La langue du guide&#xa0;: es, en ou fr&#xa0;; sans elle, celle du programme.</translation>
    </message>
    <message>
        <source>Writes the user&apos;s guide as a PDF or as a web page.</source>
        <translation>Écrit le guide d’utilisation en PDF ou en page web.</translation>
    </message>
    <message>
        <source>Who moves it; without it, whoever is logged in.</source>
        <translation>Qui la fait avancer&#xa0;; sinon, la personne connectée.</translation>
    </message>
    <message>
        <source>What they are there for; without it, an author.</source>
        <translation>Sa fonction&#xa0;; sinon, author.</translation>
    </message>
    <message>
        <source>Why, for whoever reads the card next.</source>
        <translation>Pourquoi, pour la personne qui lira ensuite la fiche.</translation>
    </message>
    <message>
        <source>The file to write: a mail, or the text alone.</source>
        <translation>Le fichier à écrire&#xa0;: un courriel, ou le texte seul.</translation>
    </message>
    <message>
        <source>The language of the letter; the source without it.</source>
        <translation>La langue de la lettre&#xa0;; sinon, la langue source.</translation>
    </message>
    <message>
        <source>What you ask for, in your words.</source>
        <translation>Ce que vous demandez, avec vos mots.</translation>
    </message>
    <message>
        <source>By when, as 2028-03-14.</source>
        <translation>Pour quand, comme 2028-03-14.</translation>
    </message>
    <message>
        <source>Whom the mail goes to.</source>
        <translation>À qui va le courriel.</translation>
    </message>
    <message>
        <source>Who asks; without it, whoever is logged in.</source>
        <translation>Qui demande&#xa0;; sinon, la personne connectée.</translation>
    </message>
    <message>
        <source>Leads a card on its way from draft to programme, where it may go.</source>
        <translation>Fait avancer une fiche du brouillon au programme, là où elle peut aller.</translation>
    </message>
    <message>
        <source>Writes to the authors of a card what is asked of them.</source>
        <translation>Écrit aux auteurs d’une fiche ce qui leur est demandé.</translation>
    </message>
    <message>
        <source>Says who has to write, answer or judge what.</source>
        <translation>Dit qui doit écrire, répondre ou juger quoi.</translation>
    </message>
    <message>
        <source>A form without the comments on its session.</source>
        <translation>Un formulaire sans les commentaires sur sa session.</translation>
    </message>
    <message>
        <source>By what a review puts the cards together; by thematic line without it.</source>
        <translation>Ce par quoi une relecture regroupe les fiches&#xa0;; par axe thématique sinon.</translation>
    </message>
    <message>
        <source>Only comments that are not resolved.</source>
        <translation>Seulement les commentaires non résolus.</translation>
    </message>
    <message>
        <source>What it is about; the card as a whole without it.</source>
        <translation>Ce dont il s’agit&#xa0;; la fiche entière sinon.</translation>
    </message>
    <message>
        <source>Of the text it is about; the source language without it.</source>
        <translation>La langue du texte concerné&#xa0;; la langue source sinon.</translation>
    </message>
    <message>
        <source>The words of that text which it is about.</source>
        <translation>Les mots de ce texte dont il s’agit.</translation>
    </message>
    <message>
        <source>Answers this comment; as much of its id as no other begins with.</source>
        <translation>Répond à ce commentaire&#xa0;; le début de son identifiant suffit s’il le distingue.</translation>
    </message>
    <message>
        <source>Who says it; without it, whoever is logged in.</source>
        <translation>Qui le dit&#xa0;; sinon la personne connectée.</translation>
    </message>
    <message>
        <source>Opens them again instead.</source>
        <translation>Les rouvre au contraire.</translation>
    </message>
    <message>
        <source>Lists what is said of the cards, with the answers.</source>
        <translation>Énumère ce qui est dit des fiches, avec les réponses.</translation>
    </message>
    <message>
        <source>Says something of a card, or answers a comment.</source>
        <translation>Dit quelque chose d’une fiche ou répond à un commentaire.</translation>
    </message>
    <message>
        <source>Settles comments of a card.</source>
        <translation>Résout des commentaires d’une fiche.</translation>
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
    <message>
        <source>Acknowledged clashes</source>
        <translation>Conflits acceptés</translation>
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
    <message numerus="yes">
        <source>%n card(s) would be made</source>
        <translation>
            <numerusform>%n fiche serait créée</numerusform>
            <numerusform>%n fiches seraient créées</numerusform>
        </translation>
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
    <name>cli::Move</name>
    <message>
        <source>%1 can&apos;t go from “%2” to “%3”.</source>
        <extracomment>%1 is a card, %2 and %3 are statuses</extracomment>
        <translation>%1 ne peut pas passer de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Only these may lead %1 from “%2” to “%3”: %4. Say with --duty which you are.</source>
        <extracomment>%1 is a card, %2 and %3 are statuses, %4 lists roles: &quot;Reviewer, Programme officer&quot;</extracomment>
        <translation>Seuls ces rôles peuvent faire passer %1 de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»&#xa0;: %4. Dites lequel est le vôtre avec --duty.</translation>
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
    <name>cli::Owed</name>
    <message>
        <source>(nobody)</source>
        <translation>(personne)</translation>
    </message>
</context>
<context>
    <name>cli::Place</name>
    <message numerus="yes">
        <source>%n placed</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n placée</numerusform>
            <numerusform>%n placées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n sans créneau</numerusform>
            <numerusform>%n sans créneau</numerusform>
        </translation>
    </message>
    <message>
        <source>Placing sessions</source>
        <translation>Placement des sessions</translation>
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
    <message>
        <source>Acknowledged clashes</source>
        <translation>Conflits acceptés</translation>
    </message>
    <message>
        <source> (%1 of %2 characters)</source>
        <translation> (%1 sur %2 caractères)</translation>
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
    <name>core::Board</name>
    <message>
        <source>Without one</source>
        <extracomment>cards that have no thematic line, or no organizer</extracomment>
        <translation>Non attribuées</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>heads a column: how many texts are complete</extracomment>
        <translation>Complets</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Commentaires ouverts</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>comments: %1</source>
        <extracomment>in a cell of a table, after its state: how many comments are open</extracomment>
        <translation>commentaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Language and text</source>
        <translation>Langue et texte</translation>
    </message>
    <message>
        <source>nothing to translate yet</source>
        <translation>rien à traduire pour l’instant</translation>
    </message>
    <message>
        <source>longer than it may be</source>
        <translation>plus long que permis</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>shorter than it should be</source>
        <translation>plus court qu’il ne faut</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>Texts wanted</source>
        <extracomment>heads a column: how many texts there should be</extracomment>
        <translation>Textes attendus</translation>
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
    <message>
        <source>Further platforms</source>
        <translation>Autres plateformes</translation>
    </message>
</context>
<context>
    <name>core::Duty</name>
    <message>
        <source>Author</source>
        <extracomment>what somebody does for the congress: writes session cards</extracomment>
        <translation>Auteur·rice</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <extracomment>what somebody does for the congress: reviews session cards</extracomment>
        <translation>Relecteur·rice</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <extracomment>what somebody does for the congress: makes its programme</extracomment>
        <translation>Responsable du programme</translation>
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
    <message>
        <source>The card %2 in %1 has no open finding %3 of that kind. See them with the check command.</source>
        <extracomment>%2 is the code of a session, %3 a word such as person-clash</extracomment>
        <translation>La fiche %2 de %1 n’a pas de remarque %3 ouverte. Voyez-les avec la commande check.</translation>
    </message>
    <message>
        <source>%1 is a file. Name a new or an empty folder.</source>
        <translation>%1 est un fichier. Indiquez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>%1 holds what Escaleta did not write there, such as %2. Choose a new or an empty folder.</source>
        <extracomment>%2 is a file in it</extracomment>
        <translation>%1 contient ce qu’Escaleta n’y a pas écrit, comme %2. Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>There is no edition %2 of %1. Choose one of: %3.</source>
        <extracomment>%2 is a number, %3 a list of numbers</extracomment>
        <translation>Il n’y a pas d’édition %2 de %1. Choisissez-en une parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Edition %2 in %1 is damaged and was left as it is. Read it from a backup copy of the file.</source>
        <extracomment>%2 is a number</extracomment>
        <translation>L’édition %2 de %1 est endommagée et a été laissée telle quelle. Lisez-la dans une copie de sauvegarde du fichier.</translation>
    </message>
    <message>
        <source>%1 has no edition to compare with. Freeze one first.</source>
        <translation>%1 n’a aucune édition à laquelle comparer. Figez-en une d’abord.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>%1 n’est pas une image lisible. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>%1 is too large: it may have %2 MB at most. Split it.</source>
        <translation>%1 est trop volumineux&#xa0;: %2 Mo au maximum. Divisez-le.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 and was not imported. Save it again in the program that made it.</source>
        <extracomment>%2 is the number of a line</extracomment>
        <translation>%1 est endommagé à la ligne %2 et n’a pas été importé. Enregistrez-le de nouveau avec le programme qui l’a produit.</translation>
    </message>
    <message>
        <source>%1 declares a document type or entities, which could be used to do harm. Take the line with &lt;!DOCTYPE out of it.</source>
        <translation>%1 déclare un type de document ou des entités, qui pourraient servir à nuire. Retirez-en la ligne &lt;!DOCTYPE.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not imported. Save it again in the program that made it.</source>
        <translation>%1 est endommagé et n’a pas été importé. Enregistrez-le de nouveau avec le programme qui l’a produit.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB and was not imported. Save it again without pictures.</source>
        <extracomment>%2 is a number</extracomment>
        <translation>%1 dépasse %2 Mo une fois décompressé et n’a pas été importé. Enregistrez-le de nouveau sans images.</translation>
    </message>
    <message>
        <source>%1 holds a file, %2, that would land outside of it, and was not imported. Ask who sent it.</source>
        <extracomment>%2 is a path</extracomment>
        <translation>%1 contient un fichier, %2, qui sortirait de son dossier&#xa0;; il n’a pas été importé. Interrogez la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one in the program that made it.</source>
        <translation>%1 est protégé par un mot de passe. Enregistrez-le sans mot de passe avec le programme qui l’a produit.</translation>
    </message>
    <message>
        <source>%1 is a %2 file, which can&apos;t be imported. Save it as a Word, Writer or text file.</source>
        <extracomment>%2 is a kind of file, such as PDF</extracomment>
        <translation>%1 est un fichier %2, qui ne peut pas être importé. Enregistrez-le au format Word, Writer ou texte.</translation>
    </message>
    <message>
        <source>%1 is no schedule that is known (%2). Export it as schedule.xml, iCalendar or CSV.</source>
        <extracomment>%2 is what a file calls itself, such as &lt;feed&gt;</extracomment>
        <translation>%1 n’est pas un programme d’un type connu (%2). Exportez-le en schedule.xml, iCalendar ou CSV.</translation>
    </message>
    <message>
        <source>%1 can only be read with LibreOffice. Install the package %2, or save the file as .docx or .odt.</source>
        <extracomment>%2 is a package name</extracomment>
        <translation>%1 ne peut être lu qu’avec LibreOffice. Installez le paquet %2 ou enregistrez le fichier en .docx ou .odt.</translation>
    </message>
    <message>
        <source>LibreOffice could not read %1. Save the file as .docx or .odt.</source>
        <translation>LibreOffice n’a pas pu lire %1. Enregistrez le fichier en .docx ou .odt.</translation>
    </message>
    <message>
        <source>%1 has no row of headings that says what its columns are. Write one, such as Code, Title, Date.</source>
        <translation>%1 n’a pas de ligne d’en-têtes qui dise ce que sont ses colonnes. Ajoutez-en une, par exemple&#xa0;: Code, Titre, Date.</translation>
    </message>
    <message>
        <source>%1 is no copy of this event. Import its cards instead.</source>
        <translation>%1 n’est pas une copie de cet événement. Importez plutôt ses fiches.</translation>
    </message>
    <message>
        <source>%1 is this event itself. Choose the copy that came back.</source>
        <translation>%1 est cet événement lui-même. Choisissez la copie qui vous a été rendue.</translation>
    </message>
</context>
<context>
    <name>core::Export</name>
    <message>
        <source>Start</source>
        <extracomment>the column of the hour at which a session starts</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>the column of the hour at which a session ends</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>End (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Registration page</source>
        <translation>Page d’inscription</translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>the column of a session&apos;s identifier, which never changes</extracomment>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Revision</source>
        <extracomment>the column of how often a session has been changed</extracomment>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and its value, as &quot;Languages: es, en&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without a platform</source>
        <translation>Sans plateforme</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <extracomment>the sheet of the sessions without a day or an hour</extracomment>
        <translation>Non programmées</translation>
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
    <message>
        <source>%1: %2 is open from %3 to %4. Choose other hours, or another platform.</source>
        <extracomment>%2 is the name of a room or an online channel, %3 and %4 are times of day</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ouvre de %3 à %4. Choisissez une autre heure ou une autre plateforme.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the session takes %n hours. Check its end.</source>
        <translation>
            <numerusform>%1&#xa0;: la session dure %n heure. Vérifiez sa fin.</numerusform>
            <numerusform>%1&#xa0;: la session dure %n heures. Vérifiez sa fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is no known time zone, so its hours are not shown. Choose another one.</source>
        <extracomment>“%2” is what should be a time zone</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un fuseau horaire connu et ses heures ne sont pas affichées. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1: it is night in %3, %2.</source>
        <extracomment>%2 is a time of day, %3 a city or a time zone</extracomment>
        <translation>%1&#xa0;: à %3 il est %2 (nuit).</translation>
    </message>
    <message>
        <source>%1: it is night for %4: %2 in %3.</source>
        <extracomment>%2 is a time of day, %3 a city or a time zone, %4 the name of a person who lives there</extracomment>
        <translation>%1&#xa0;: il fait nuit pour %4&#xa0;: %2 à %3.</translation>
    </message>
    <message>
        <source>%1: on this date the clocks of %2 are at %3 from home, today at %4. Check hours that were worked out by hand.</source>
        <extracomment>%2 is a city or a time zone, %3 and %4 are differences of hours, such as +01:00</extracomment>
        <translation>%1&#xa0;: à cette date le décalage avec %2 est de %3&#x202f;; aujourd’hui il est de %4. Vérifiez les heures calculées à la main.</translation>
    </message>
    <message>
        <source>%1: the session has a time and no platform yet.</source>
        <translation>%1&#xa0;: la session a une heure et pas encore de plateforme.</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the list of platforms any more. Choose another one.</source>
        <extracomment>%2 names a room or an online channel</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est plus dans la liste des plateformes. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1: %3 organizes session %2 at the same time.</source>
        <extracomment>%2 is the code of a session, %3 the name of an organization</extracomment>
        <translation>%1&#xa0;: %3 organise la session %2 à la même heure.</translation>
    </message>
    <message>
        <source>%1: session %2 takes the licence %3 at the same time.</source>
        <extracomment>%2 is the code of a session, %3 the name of a licence for one session at a time</extracomment>
        <translation>%1&#xa0;: la session %2 occupe la licence %3 à la même heure.</translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n minutes between this session and %2 on %3; %4 are wanted.</source>
        <extracomment>%2 is the code of a session, %3 a room or an online channel, %4 a number of minutes</extracomment>
        <translation>
            <numerusform>%1&#xa0;: il n’y a que %n minute entre cette session et %2 sur %3&#x202f;; il en faut %4.</numerusform>
            <numerusform>%1&#xa0;: il n’y a que %n minutes entre cette session et %2 sur %3&#x202f;; il en faut %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %3 has only %n minutes between this session and %2; %4 are wanted.</source>
        <extracomment>%2 is the code of a session, %3 the name of a person, %4 a number of minutes
----------
%2 is the code of a session, %3 the name of an organization, %4 a number of minutes</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %3 n’a que %n minute entre cette session et %2&#x202f;; il en faut %4.</numerusform>
            <numerusform>%1&#xa0;: %3 n’a que %n minutes entre cette session et %2&#x202f;; il en faut %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the interpreters of %3–%4 have only %n minutes between this session and %2; they need %5.</source>
        <extracomment>%2 is the code of a session, %3 and %4 are languages, %5 is a number of minutes</extracomment>
        <translation>
            <numerusform>%1&#xa0;: les interprètes %3–%4 n’ont que %n minute entre cette session et %2&#x202f;; il leur en faut %5.</numerusform>
            <numerusform>%1&#xa0;: les interprètes %3–%4 n’ont que %n minutes entre cette session et %2&#x202f;; il leur en faut %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the platform has no booth between %2 and %3.</source>
        <extracomment>%2 and %3 are languages</extracomment>
        <translation>%1&#xa0;: la plateforme n’a pas de cabine entre %2 et %3.</translation>
    </message>
    <message>
        <source>%1: %2 people are more than the %3 that the platform holds.</source>
        <extracomment>%2 and %3 are numbers of people</extracomment>
        <translation>%1&#xa0;: %2 personnes, c’est plus que les %3 que la plateforme peut accueillir.</translation>
    </message>
    <message>
        <source>%1: this is during a break, “%2” from %3 to %4.</source>
        <extracomment>%2 is the name of a break (&quot;Lunch&quot;), %3 and %4 are times of day</extracomment>
        <translation>%1&#xa0;: c’est pendant une pause, «&#xa0;%2&#xa0;», de %3 à %4.</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t take part at that time.</source>
        <extracomment>%2 is the name of a person</extracomment>
        <translation>%1&#xa0;: %2 ne peut pas participer à cette heure-là.</translation>
    </message>
    <message numerus="yes">
        <source>%1: and %n more at that time.</source>
        <extracomment>after several sentences about other sessions at the same time: there are %n more of them</extracomment>
        <translation>
            <numerusform>%1&#xa0;: et %n autre à cette heure-là.</numerusform>
            <numerusform>%1&#xa0;: et %n autres à cette heure-là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the file has %n tracked change(s) that nobody has accepted. It was read as if they were.</source>
        <translation>
            <numerusform>%1&#xa0;: le fichier contient %n modification suivie que personne n’a acceptée. Il a été lu comme si elle l’était.</numerusform>
            <numerusform>%1&#xa0;: le fichier contient %n modifications suivies que personne n’a acceptées. Il a été lu comme si elles l’étaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n picture(s) of the file were left out. Attach the file to the card if they matter.</source>
        <translation>
            <numerusform>%1&#xa0;: %n image du fichier a été laissée de côté. Joignez le fichier à la fiche si elle compte.</numerusform>
            <numerusform>%1&#xa0;: %n images du fichier ont été laissées de côté. Joignez le fichier à la fiche si elles comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the file gives no date here. It was taken for %2.</source>
        <translation>%1&#xa0;: le fichier ne donne pas de date ici. Celle du %2 a été retenue.</translation>
    </message>
    <message>
        <source>%1: %2 is after midnight and was taken for %3.</source>
        <extracomment>%2 is a time of day, such as 01:30, %3 a date</extracomment>
        <translation>%1&#xa0;: %2, après minuit, a été compté pour le %3.</translation>
    </message>
    <message>
        <source>%1: the file contradicts itself: “%2”. It was taken for %3.</source>
        <extracomment>%2 is what a file says, %3 what it was taken for</extracomment>
        <translation>%1&#xa0;: le fichier se contredit&#xa0;: «&#xa0;%2&#xa0;». C’est %3 qui a été retenu.</translation>
    </message>
    <message>
        <source>%1: another session of the file has the number “%2” too. Each became a card.</source>
        <extracomment>%2 is the number or code of a session in a file</extracomment>
        <translation>%1&#xa0;: une autre session du fichier porte aussi le numéro «&#xa0;%2&#xa0;». Chacune est devenue une fiche.</translation>
    </message>
    <message>
        <source>%1: no field is known for the column “%2”. What it holds stays on the card as lines without a field.</source>
        <extracomment>%2 is the heading of a column in a spreadsheet</extracomment>
        <translation>%1&#xa0;: aucun champ n’est connu pour la colonne «&#xa0;%2&#xa0;». Son contenu reste sur la fiche sous forme de lignes sans champ.</translation>
    </message>
    <message>
        <source>%1: the file doesn&apos;t say which program made it. It was read as one of %2.</source>
        <extracomment>%2 is the name of a program, such as frab or pretalx</extracomment>
        <translation>%1&#xa0;: le fichier ne dit pas quel programme l’a produit. Il a été lu comme un fichier de %2.</translation>
    </message>
    <message>
        <source>%1: “%2” was taken for “%3”.</source>
        <extracomment>%2 is what a file says, %3 what it was taken for</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a été lu comme «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 has changed this too: “%3”. That is kept as a comment.</source>
        <extracomment>%2 is the name of a person, %3 what they wrote</extracomment>
        <translation>%1&#xa0;: %2 l’a modifié aussi&#xa0;: «&#xa0;%3&#xa0;». C’est conservé en commentaire.</translation>
    </message>
    <message>
        <source>“%2” was changed on both sides; the later change was kept, and not what %3 wrote: “%4”.</source>
        <extracomment>%2 is what an event&apos;s list calls a room, an organization …; %3 the name of a person, %4 what they wrote</extracomment>
        <translation>«&#xa0;%2&#xa0;» a été modifié des deux côtés&#xa0;; la dernière modification a été gardée, et non ce que %3 a écrit&#xa0;: «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the card was deleted on one side and changed on the other, so it stays.</source>
        <translation>%1&#xa0;: la fiche a été supprimée d’un côté et modifiée de l’autre&#xa0;; elle est donc conservée.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where a finding is about a file that was imported</extracomment>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters, the limit is %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %n caractère, la limite est de %2.</numerusform>
            <numerusform>%1&#xa0;: %n caractères, la limite est de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of at most %2 characters.</source>
        <translation>
            <numerusform>%1&#xa0;: %n sur %2 caractères au maximum.</numerusform>
            <numerusform>%1&#xa0;: %n sur %2 caractères au maximum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n words. The limit is %2; up to %3 are let pass.</source>
        <extracomment>%2 is the limit, %3 how many words are let pass all the same</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n mot. La limite est de %2&#xa0;; on tolère jusqu’à %3.</numerusform>
            <numerusform>%1&#xa0;: %n mots. La limite est de %2&#xa0;; on tolère jusqu’à %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters. The limit is %2; up to %3 are let pass.</source>
        <translation>
            <numerusform>%1&#xa0;: %n caractère. La limite est de %2&#xa0;; on tolère jusqu’à %3.</numerusform>
            <numerusform>%1&#xa0;: %n caractères. La limite est de %2&#xa0;; on tolère jusqu’à %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n words, at least %2 are wanted.</source>
        <extracomment>%2 is the least number of words</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n mot, il en faut au moins %2.</numerusform>
            <numerusform>%1&#xa0;: %n mots, il en faut au moins %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters, at least %2 are wanted.</source>
        <translation>
            <numerusform>%1&#xa0;: %n caractère, il en faut au moins %2.</numerusform>
            <numerusform>%1&#xa0;: %n caractères, il en faut au moins %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” comes from a newer version of Escaleta. Here the card counts as a draft, until it gets another status.</source>
        <extracomment>%1 is &quot;Status&quot;; %2 is a key such as &quot;on-hold&quot;</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» vient d’une version plus récente d’Escaleta. Ici, la fiche compte comme brouillon jusqu’à ce qu’elle reçoive un autre statut.</translation>
    </message>
    <message>
        <source>%1: somebody whom it was assigned to for review is not in the list of colleagues any more. Assign it anew.</source>
        <translation>%1&#xa0;: une personne chargée de la relecture ne figure plus dans la liste des collègues. Attribuez-la de nouveau.</translation>
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
    <message>
        <source>The timetable to print and read, as accessible PDF</source>
        <translation>La grille horaire à imprimer et à lire, en PDF accessible</translation>
    </message>
    <message>
        <source>The programme as a booklet to print and read, as PDF</source>
        <translation>Le programme en livret à imprimer et à lire, en PDF accessible</translation>
    </message>
    <message>
        <source>What there is to mend in the cards, as accessible PDF</source>
        <translation>Ce qui reste à corriger dans les fiches, en PDF accessible</translation>
    </message>
    <message>
        <source>What has changed since an edition, as accessible PDF</source>
        <translation>Ce qui a changé depuis une édition, en PDF accessible</translation>
    </message>
    <message>
        <source>What has changed since an edition, as a page for the web</source>
        <translation>Ce qui a changé depuis une édition, en page web</translation>
    </message>
    <message>
        <source>Session forms, filled in, for Word</source>
        <translation>Formulaires de session remplis, pour Word</translation>
    </message>
    <message>
        <source>Session forms, filled in, for LibreOffice (OpenDocument)</source>
        <translation>Formulaires de session remplis, pour LibreOffice (OpenDocument)</translation>
    </message>
    <message>
        <source>A web site to look at or to put on a server</source>
        <translation>Un site web à consulter ou à placer sur un serveur</translation>
    </message>
    <message>
        <source>The sessions as a calendar (iCalendar)</source>
        <translation>Les sessions sous forme d’agenda (iCalendar)</translation>
    </message>
    <message>
        <source>The schedule for conference apps, as XML</source>
        <translation>Le programme pour les applications de congrès, en XML</translation>
    </message>
    <message>
        <source>The schedule for conference apps, as JSON</source>
        <translation>Le programme pour les applications de congrès, en JSON</translation>
    </message>
    <message>
        <source>The sessions as a table (CSV)</source>
        <translation>Les sessions sous forme de tableau (CSV)</translation>
    </message>
    <message>
        <source>The sessions as a workbook (Excel), by day</source>
        <translation>Les sessions sous forme de classeur (Excel), par jour</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Agenda (iCalendar)</translation>
    </message>
    <message>
        <source>Calendar as XML (xCal)</source>
        <translation>Agenda en XML (xCal)</translation>
    </message>
    <message>
        <source>Schedule of a conference (schedule.xml)</source>
        <translation>Programme d’un congrès (schedule.xml)</translation>
    </message>
    <message>
        <source>Schedule of a conference (schedule.json)</source>
        <translation>Programme d’un congrès (schedule.json)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Session form in Word</source>
        <translation>Formulaire de session dans Word</translation>
    </message>
    <message>
        <source>Session form in LibreOffice Writer</source>
        <translation>Formulaire de session dans LibreOffice Writer</translation>
    </message>
    <message>
        <source>Session form of Word 97 to 2003 or RTF, by LibreOffice</source>
        <translation>Formulaire de session de Word 97 à 2003 ou RTF, par LibreOffice</translation>
    </message>
    <message>
        <source>Table of sessions, comma-separated values</source>
        <translation>Tableau de sessions, valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>How far the cards are, text by text, as a workbook (Excel)</source>
        <translation>L’état des fiches, texte par texte, en classeur (Excel)</translation>
    </message>
</context>
<context>
    <name>core::Move</name>
    <message>
        <source>Submit</source>
        <extracomment>a button: hands a session card in for review</extracomment>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <extracomment>a button: asks the authors of a session card for changes</extracomment>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>a button: an author goes on writing a card that was handed in</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Submit again</source>
        <extracomment>a button: hands a changed session card in for review once more</extracomment>
        <translation>Soumettre à nouveau</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>a button: puts a session into the programme that everybody sees</extracomment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <extracomment>a button: takes a session out of the programme that everybody sees</extracomment>
        <translation>Dépublier</translation>
    </message>
    <message>
        <source>Review again</source>
        <extracomment>a button: a rejected session card is reviewed once more</extracomment>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>a button: a session card that was withdrawn is a draft again</extracomment>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>core::Placing</name>
    <message>
        <source>By day in all zones that are shown, and for its people.</source>
        <translation>De jour dans tous les fuseaux affichés et pour ses participants.</translation>
    </message>
    <message>
        <source>No other session of thematic line %1 at that hour.</source>
        <extracomment>%1 is the code or title of a thematic line</extracomment>
        <translation>Aucune autre session de la ligne thématique %1 à cette heure.</translation>
    </message>
    <message numerus="yes">
        <source>On %2 that day: %n more session(s) of thematic line %1.</source>
        <extracomment>%1 is the code or title of a thematic line, %2 a room or an online channel</extracomment>
        <translation>
            <numerusform>Sur %2 ce jour-là&#xa0;: %n autre session de la ligne thématique %1.</numerusform>
            <numerusform>Sur %2 ce jour-là&#xa0;: %n autres sessions de la ligne thématique %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is night in %2: %1.</source>
        <extracomment>%1 is a time of day, %2 a city or a time zone</extracomment>
        <translation>À %2 il est %1 (nuit).</translation>
    </message>
    <message>
        <source>It is night for %3: %1 in %2.</source>
        <extracomment>%1 is a time of day, %2 a city or a time zone, %3 the name of a person who lives there</extracomment>
        <translation>Il fait nuit pour %3&#xa0;: %1 à %2.</translation>
    </message>
    <message>
        <source>%2 organizes session %1 at the same time.</source>
        <extracomment>%1 is the code of a session, %2 the name of an organization</extracomment>
        <translation>%2 organise la session %1 à la même heure.</translation>
    </message>
    <message numerus="yes">
        <source>%2 has only %n minute(s) between this session and %1; %3 are wanted.</source>
        <extracomment>%1 is the code of a session, %2 the name of an organization, %3 a number of minutes</extracomment>
        <translation>
            <numerusform>%2 n’a que %n minute entre cette session et la %1&#xa0;; il en faut %3.</numerusform>
            <numerusform>%2 n’a que %n minutes entre cette session et la %1&#xa0;; il en faut %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) of thematic line %1 at the same time, one of them %2.</source>
        <extracomment>%1 is the code or title of a thematic line, %2 the code of one of these sessions</extracomment>
        <translation>
            <numerusform>À la même heure, %n autre session de la ligne thématique %1&#xa0;: la %2.</numerusform>
            <numerusform>À la même heure, %n autres sessions de la ligne thématique %1, dont la %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thematic line %1 is on %n platform(s) that day.</source>
        <extracomment>%1 is the code or title of a thematic line</extracomment>
        <translation>
            <numerusform>La ligne thématique %1 occupe %n plateforme ce jour-là.</numerusform>
            <numerusform>La ligne thématique %1 occupe %n plateformes ce jour-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such card.</source>
        <translation>Cette fiche n’existe pas.</translation>
    </message>
    <message>
        <source>The session is rejected or withdrawn.</source>
        <translation>La session est refusée ou retirée.</translation>
    </message>
    <message>
        <source>The session has its date and time already.</source>
        <translation>La session a déjà sa date et son heure.</translation>
    </message>
    <message>
        <source>The event&apos;s home zone, “%1”, is no known time zone. Choose another one.</source>
        <extracomment>“%1” is what should be a time zone</extracomment>
        <translation>Le fuseau horaire de l’événement, «&#xa0;%1&#xa0;», est inconnu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The event has no first and last day yet. Set them first.</source>
        <translation>L’événement n’a pas encore de premier ni de dernier jour. Indiquez-les d’abord.</translation>
    </message>
    <message>
        <source>Its date, %1, is not a day of the event.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Sa date, le %1, n’est pas un jour de l’événement.</translation>
    </message>
    <message>
        <source>The event has no platform for it. Add one.</source>
        <translation>L’événement n’a pas de plateforme pour elle. Ajoutez-en une.</translation>
    </message>
    <message>
        <source>One of its platforms is not in the list any more. Choose another one.</source>
        <translation>L’une de ses plateformes n’est plus dans la liste. Choisissez-en une autre.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n minute(s), and its platforms are open for %1 at most.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>
            <numerusform>Elle dure %n minute, et ses plateformes ouvrent %1 au plus.</numerusform>
            <numerusform>Elle dure %n minutes, et ses plateformes n’ouvrent que %1 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people are more than the %2 that the largest platform for it holds.</source>
        <extracomment>%1 and %2 are numbers of people</extracomment>
        <translation>%1 personnes, c’est plus que les %2 que peut accueillir la plus grande plateforme possible.</translation>
    </message>
    <message>
        <source>No platform for it has booths between %1 and %2.</source>
        <extracomment>%1 and %2 are languages</extracomment>
        <translation>Aucune plateforme possible n’a de cabines entre %1 et %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take part at any hour that would do.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 ne peut participer à aucune des heures possibles.</translation>
    </message>
    <message>
        <source>At no hour that would do can all of its people take part.</source>
        <translation>À aucune des heures possibles, tous ses participants ne sont disponibles.</translation>
    </message>
    <message>
        <source>No hour is left at which its platforms are open for long enough.</source>
        <translation>Il ne reste aucune heure où ses plateformes soient ouvertes assez longtemps.</translation>
    </message>
    <message>
        <source>All places that would do are taken, most of them by the break “%1”.</source>
        <extracomment>“%1” is the name of a break (&quot;Lunch&quot;)</extracomment>
        <translation>Tous les créneaux possibles sont pris, la plupart par la pause «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All places that would do are taken, most of them by other sessions there.</source>
        <translation>Tous les créneaux possibles sont pris, la plupart par d’autres sessions.</translation>
    </message>
    <message>
        <source>All places that would do are taken, most of them by sessions with the licence %1.</source>
        <extracomment>%1 is the name of a licence for one session at a time</extracomment>
        <translation>Tous les créneaux possibles sont pris, la plupart par des sessions avec la licence %1.</translation>
    </message>
    <message>
        <source>All places that would do are taken, most of them because %1 is in other sessions.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Tous les créneaux possibles sont pris, la plupart parce que %1 participe à d’autres sessions.</translation>
    </message>
    <message>
        <source>The search ended before it found a place. Let it search for longer.</source>
        <translation>La recherche s’est arrêtée avant de trouver un créneau. Laissez-la chercher plus longtemps.</translation>
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
    <name>main</name>
    <message>
        <source>Session cards of a congress: drafted, checked, scheduled and printed.</source>
        <translation>Pour rédiger, vérifier, programmer et imprimer les fiches de session d’un congrès.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>The file of an event to open.</source>
        <translation>Le fichier de l’événement à ouvrir.</translation>
    </message>
    <message>
        <source>[event]</source>
        <translation>[événement]</translation>
    </message>
    <message>
        <source>Do not walk through the window at the first start.</source>
        <translation>Ne pas proposer la visite guidée au premier démarrage.</translation>
    </message>
</context>
<context>
    <name>publish::Booklet</name>
    <message>
        <source>Contents</source>
        <extracomment>of a printed programme: the list of what is on which page</extracomment>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>the name of a document: the printed programme of an event</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>the first page of a printed programme, as an entry of its outline</extracomment>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>How to read this programme</source>
        <translation>Comment lire ce programme</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>All hours are those of %1.</source>
        <extracomment>%1 is a city, or an offset such as UTC+2</extracomment>
        <translation>Toutes les heures sont celles de %1.</translation>
    </message>
    <message>
        <source>Sessions are held in, or interpreted into: %1.</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>Les sessions se tiennent dans ces langues ou sont interprétées vers elles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <extracomment>heads a list of rooms and online channels</extracomment>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>%1 places</source>
        <extracomment>of a room or channel; %1 is a number</extracomment>
        <translation>%1 places</translation>
    </message>
    <message>
        <source>Thematic lines</source>
        <translation>Lignes thématiques</translation>
    </message>
    <message>
        <source>Index of people</source>
        <translation>Index des personnes</translation>
    </message>
    <message>
        <source>Index of organizations</source>
        <translation>Index des organisations</translation>
    </message>
    <message>
        <source>Without a thematic line</source>
        <extracomment>heads the sessions that have no thematic line</extracomment>
        <translation>Sans ligne thématique</translation>
    </message>
    <message>
        <source>The hours of the timetables are those of %1. Each session also tells the hours of the other time zones, unless it names others; +1 day says that it is the next day there already.</source>
        <extracomment>%1 is a city, or an offset such as UTC+2</extracomment>
        <translation>Les heures des grilles sont celles de %1. Chaque session indique aussi les heures des autres fuseaux, sauf si elle en nomme d’autres ; +1 jour signifie que c’est déjà le lendemain là-bas.</translation>
    </message>
    <message>
        <source>All hours are those of %1, unless a session names others.</source>
        <extracomment>%1 is a city, or an offset such as UTC+2; a session may name time zones of its own</extracomment>
        <translation>Toutes les heures sont celles de %1, sauf si une session indique d’autres fuseaux.</translation>
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
<context>
    <name>publish::EditionChange</name>
    <message>
        <source>Cancelled</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Renamed</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Renommée</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>of a session, compared with an older edition of the programme</extracomment>
        <translation>Autres détails</translation>
    </message>
    <message>
        <source>Without hours</source>
        <translation>Sans horaire</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>Titre de l’événement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>Fuseau horaire du lieu</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is said of something, after its name: &quot;Speakers: Ana Díaz&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>another text</source>
        <extracomment>of a session&apos;s summary, say</extracomment>
        <translation>un autre texte</translation>
    </message>
</context>
<context>
    <name>publish::Errata</name>
    <message>
        <source>On this page</source>
        <extracomment>names a list of links, for who can&apos;t see it</extracomment>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Cancelled or postponed</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Annulées ou reportées</translation>
    </message>
    <message>
        <source>Moved</source>
        <extracomment>heads a list of sessions that are at another time or place</extracomment>
        <translation>Déplacées</translation>
    </message>
    <message>
        <source>New in the programme</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Nouvelles au programme</translation>
    </message>
    <message>
        <source>With another title</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Avec un autre titre</translation>
    </message>
    <message>
        <source>With other details</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Avec d’autres détails</translation>
    </message>
    <message>
        <source>Changes since edition %1</source>
        <extracomment>the name of a document; %1 is the number of an edition of the programme</extracomment>
        <translation>Changements depuis l’édition %1</translation>
    </message>
    <message>
        <source>Nothing in the programme has changed for its readers.</source>
        <translation>Rien n’a changé dans le programme pour ses lecteurs.</translation>
    </message>
    <message>
        <source>Edition %1: %2</source>
        <extracomment>%1 is the number of an edition, %2 its date</extracomment>
        <translation>Édition %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Compared with the programme of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Par comparaison avec le programme du %1</translation>
    </message>
    <message>
        <source>In edition %1</source>
        <extracomment>heads a column; %1 is the number of an edition of the programme</extracomment>
        <translation>Dans l’édition %1</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>heads a column, beside &quot;In edition 1&quot;</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The event</source>
        <extracomment>heads what has changed of the congress, and not of one session</extracomment>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>heads a column: &quot;Place&quot;, &quot;Dates&quot;</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>stands for what is not there: no place, no speaker</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>heads a column of sessions</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Postponed: there are no new hours yet</source>
        <translation>Reportée&#xa0;: il n’y a pas encore de nouvel horaire</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>new text</source>
        <extracomment>of a session&apos;s summary, say: there is another one</extracomment>
        <translation>nouveau texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is said of something, after its name: &quot;Speakers: Ana Díaz&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>earlier text</source>
        <extracomment>of a session&apos;s summary, say: there was another one</extracomment>
        <translation>texte précédent</translation>
    </message>
</context>
<context>
    <name>publish::Form</name>
    <message>
        <source>to be translated</source>
        <extracomment>in brackets after a label of the session form: this text is still in another language</extracomment>
        <translation>à traduire</translation>
    </message>
    <message>
        <source>max. %1 words</source>
        <extracomment>after a label of the session form; %1 is a number</extracomment>
        <translation>max. %1 mots</translation>
    </message>
    <message>
        <source>if applicable</source>
        <extracomment>in brackets after &quot;Relevant documents&quot; on the session form: it may stay empty</extracomment>
        <translation>le cas échéant</translation>
    </message>
    <message>
        <source>Session form</source>
        <extracomment>the name of a document: the form with which sessions of a congress are proposed</extracomment>
        <translation>Formulaire de session</translation>
    </message>
    <message>
        <source>Session forms</source>
        <extracomment>the same, several of them in one document</extracomment>
        <translation>Formulaires de session</translation>
    </message>
    <message>
        <source>Session details</source>
        <extracomment>the name of the table at the head of the session form, for who can&apos;t see it</extracomment>
        <translation>Informations sur la session</translation>
    </message>
    <message>
        <source>max. %1 characters</source>
        <translation>max. %1 caractères</translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <extracomment>after a label of the session form; %1 is a number</extracomment>
        <translation>min. %1 mots</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>min. %1 caractères</translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <extracomment>after a label of the session form; %1 and %2 are numbers</extracomment>
        <translation>de %1 à %2 mots</translation>
    </message>
    <message>
        <source>%1 to %2 characters</source>
        <translation>de %1 à %2 caractères</translation>
    </message>
</context>
<context>
    <name>publish::Guide</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Escaleta: session cards of a congress, drafted, checked, scheduled and published</source>
        <translation>Escaleta&#xa0;: les fiches de session d’un congrès, rédigées, vérifiées, programmées et publiées</translation>
    </message>
    <message>
        <source>[This picture can&apos;t be shown: %1]</source>
        <extracomment>%1 says what is on it</extracomment>
        <translation>[Cette image ne peut pas être affichée&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>publish::Missing</name>
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
</context>
<context>
    <name>publish::Request</name>
    <message>
        <source>Session card %1: please change</source>
        <extracomment>the subject of a letter; %1 is the code and the title of a session</extracomment>
        <translation>Fiche de session %1&#xa0;: modifications demandées</translation>
    </message>
    <message>
        <source>Dear authors of the session card “%1” of %2,</source>
        <extracomment>begins a letter; %1 is the code and the title of a session, %2 the name of an event</extracomment>
        <translation>Chères autrices, chers auteurs de la fiche de session «&#xa0;%1&#xa0;» de %2,</translation>
    </message>
    <message>
        <source>What there is to mend:</source>
        <translation>Ce qu’il faut corriger&#xa0;:</translation>
    </message>
    <message>
        <source>What reviewers say of the texts:</source>
        <translation>Ce qu’en disent les relecteurs&#xa0;:</translation>
    </message>
    <message>
        <source>How long the texts are:</source>
        <translation>Longueur des textes&#xa0;:</translation>
    </message>
    <message>
        <source>Please send the card back by %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Merci de renvoyer la fiche avant le %1.</translation>
    </message>
    <message>
        <source>Thank you,</source>
        <translation>Merci,</translation>
    </message>
    <message>
        <source>The reviewers</source>
        <translation>Les relecteurs</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 words</source>
        <extracomment>a text with its language, how long it is and how long it may be</extracomment>
        <translation>%1 (%2)&#xa0;: %3 mots sur %4</translation>
    </message>
    <message>
        <source>%1 (%2): %3 of %4 characters</source>
        <translation>%1 (%2)&#xa0;: %3 caractères sur %4</translation>
    </message>
</context>
<context>
    <name>publish::Review</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>The event</source>
        <extracomment>heads what is to be mended of the event itself</extracomment>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>What there is to mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Review report</source>
        <extracomment>the name of a document: what there is to mend in an event&apos;s cards</extracomment>
        <translation>Rapport de relecture</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>Board</source>
        <extracomment>heads the pages that show all cards at a glance</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many texts are complete, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Not translated: Summary, Objectives&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n commentaire ouvert</numerusform>
            <numerusform>%n commentaires ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publish::Site</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organizes</source>
        <extracomment>heads the sessions that an organization organizes</extracomment>
        <translation>Organise</translation>
    </message>
    <message>
        <source>Not yet scheduled</source>
        <translation>Pas encore programmées</translation>
    </message>
    <message>
        <source>Sessions: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Sessions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>names the links to the days of a programme, for who can&apos;t see them</extracomment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>The programme has no sessions yet.</source>
        <translation>Le programme n’a pas encore de sessions.</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>heads the list of an event&apos;s days</extracomment>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By thematic line</source>
        <translation>Par ligne thématique</translation>
    </message>
    <message>
        <source>All hours are those of %1, unless another place is named.</source>
        <extracomment>%1 is a city or a zone such as UTC+2</extracomment>
        <translation>Toutes les heures sont celles de %1, sauf si un autre lieu est nommé.</translation>
    </message>
    <message>
        <source>The whole programme for your calendar</source>
        <translation>Tout le programme pour votre agenda</translation>
    </message>
    <message>
        <source>This day for your calendar</source>
        <translation>Ce jour pour votre agenda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>Tout le programme</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>The search needs JavaScript, which is off here.</source>
        <translation>La recherche a besoin de JavaScript, qui est désactivé ici.</translation>
    </message>
    <message>
        <source>Words in titles, summaries, people and organizations</source>
        <translation>Mots des titres, des résumés, des personnes et des organisations</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher la suite</translation>
    </message>
    <message>
        <source>My programme</source>
        <translation>Mon programme</translation>
    </message>
    <message>
        <source>A programme of your own needs JavaScript, which is off here.</source>
        <translation>Un programme personnel a besoin de JavaScript, qui est désactivé ici.</translation>
    </message>
    <message>
        <source>My programme for my calendar</source>
        <translation>Mon programme pour mon agenda</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>of a session that was to be</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>This session for your calendar</source>
        <translation>Cette session pour votre agenda</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>links of a web site&apos;s navigation</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Thematic lines</source>
        <translation>Lignes thématiques</translation>
    </message>
    <message>
        <source>Main</source>
        <extracomment>names the main navigation of a web site, for who can&apos;t see it</extracomment>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>names the links to the same page in other languages, for who can&apos;t see them</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Without a thematic line</source>
        <translation>Sans ligne thématique</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>marks a text that is not in the language of the page; %1 is the name of a language, as your language writes it inside a sentence</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>Aller au contenu</translation>
    </message>
    <message>
        <source>Show hours also in</source>
        <translation>Voir aussi les heures de</translation>
    </message>
    <message>
        <source>No other zone</source>
        <translation>Aucun autre fuseau</translation>
    </message>
    <message>
        <source>My time zone (%1)</source>
        <extracomment>%1 is the reader&apos;s own time zone</extracomment>
        <translation>Mon fuseau horaire (%1)</translation>
    </message>
    <message>
        <source>Zones of the event</source>
        <translation>Fuseaux de l’événement</translation>
    </message>
    <message>
        <source>All time zones</source>
        <translation>Tous les fuseaux horaires</translation>
    </message>
    <message>
        <source>Add to my programme</source>
        <translation>Ajouter à mon programme</translation>
    </message>
    <message>
        <source>Remove from my programme</source>
        <translation>Retirer de mon programme</translation>
    </message>
    <message>
        <source>Sessions found: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Sessions trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>No session fits. Try fewer words, or take a filter away.</source>
        <translation>Aucune session ne correspond. Essayez avec moins de mots ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Sessions in your programme: %1</source>
        <translation>Sessions de votre programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your programme is empty. Add sessions to it with the star beside their titles.</source>
        <translation>Votre programme est vide. Ajoutez-y des sessions avec l’étoile à côté de leur titre.</translation>
    </message>
    <message>
        <source>This browser lets the page keep nothing, so your programme is gone when you leave this page.</source>
        <translation>Ce navigateur ne laisse rien garder à la page&#xa0;: votre programme sera perdu quand vous la quitterez.</translation>
    </message>
</context>
<context>
    <name>publish::Timetable</name>
    <message>
        <source>No sessions</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>No platform</source>
        <extracomment>heads the column of sessions that have not been given a platform</extracomment>
        <translation>Sans plateforme</translation>
    </message>
    <message>
        <source>Outside the dates of the event</source>
        <extracomment>of a day</extracomment>
        <translation>En dehors des dates de l’événement</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>the pages of one grid: &quot;Page 2 of 3&quot;</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Further time zones: %1</source>
        <extracomment>%1 is a list of cities, &quot;Lima UTC-5, Tokyo UTC+9&quot;</extracomment>
        <translation>Autres fuseaux horaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Titles in full</source>
        <extracomment>heads a list of sessions whose titles have been shortened in a timetable</extracomment>
        <translation>Titres complets</translation>
    </message>
    <message>
        <source>Without a date or hours</source>
        <extracomment>heads a list of sessions</extracomment>
        <translation>Sans date ou sans horaire</translation>
    </message>
    <message>
        <source>Timetable</source>
        <extracomment>the name of a document</extracomment>
        <translation>Grille horaire</translation>
    </message>
    <message>
        <source>Clash</source>
        <extracomment>said of a session that takes place at the same time and on the same platform as another one</extracomment>
        <translation>Conflit d’horaire</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>ui::Acknowledge</name>
    <message>
        <source>Acknowledge</source>
        <translation>Accepter l’avertissement</translation>
    </message>
    <message>
        <source>Why it may stay so:</source>
        <extracomment>below a sentence that says what clashes, above a line to write in</extracomment>
        <translation>Pourquoi cela peut rester ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>Acknowledged. It comes back when either side changes.</source>
        <extracomment>news after a clash was acknowledged</extracomment>
        <translation>Conflit accepté. Il sera de nouveau signalé si l’une de ses parties change.</translation>
    </message>
</context>
<context>
    <name>ui::AcknowledgedList</name>
    <message>
        <source>Acknowledged %1</source>
        <extracomment>the heading of a list of clashes that somebody lives with; %1 is how many there are</extracomment>
        <translation>Acceptés %1</translation>
    </message>
    <message>
        <source>Acknowledged clashes</source>
        <translation>Conflits acceptés</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>what was acknowledged is a clash again</extracomment>
        <translation>Ne plus accepter</translation>
    </message>
    <message>
        <source>Shows the clash among the findings again</source>
        <translation>Affiche de nouveau le conflit parmi les remarques</translation>
    </message>
</context>
<context>
    <name>ui::AcknowledgedModel</name>
    <message>
        <source>“%1”</source>
        <extracomment>the words of a person</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>Fi&amp;che</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Langue de l’interface</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nouvel événement…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Save cards as P&amp;DF…</source>
        <translation>Enregistrer les fiches en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>&amp;Aperçu avant impression</translation>
    </message>
    <message>
        <source>&amp;Print cards…</source>
        <translation>Im&amp;primer les fiches…</translation>
    </message>
    <message>
        <source>C&amp;lose the event</source>
        <translation>&amp;Fermer l’événement</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find cards</source>
        <translation>Rechercher des &amp;fiches</translation>
    </message>
    <message>
        <source>Find any&amp;thing…</source>
        <translation>Rechercher &amp;partout…</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Remarques</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Beside the source</source>
        <translation>&amp;Original en regard</translation>
    </message>
    <message>
        <source>Next content lan&amp;guage</source>
        <translation>Lan&amp;gue de contenu suivante</translation>
    </message>
    <message>
        <source>F&amp;old or unfold all texts</source>
        <translation>Plier ou &amp;déplier tous les textes</translation>
    </message>
    <message>
        <source>&amp;About Escaleta</source>
        <translation>À &amp;propos d’Escaleta</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Timetable</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>&amp;Suggest a place…</source>
        <translation>&amp;Proposer un créneau…</translation>
    </message>
    <message>
        <source>&amp;Place unscheduled…</source>
        <translation>Placer ce qui &amp;reste…</translation>
    </message>
    <message>
        <source>&amp;Move with the keys</source>
        <translation>Déplacer au &amp;clavier</translation>
    </message>
    <message>
        <source>S&amp;wap two sessions</source>
        <translation>&amp;Échanger deux sessions</translation>
    </message>
    <message>
        <source>Send &amp;back to unscheduled</source>
        <extracomment>out of the timetable, to the sessions that have no hours yet</extracomment>
        <translation>Re&amp;mettre à placer</translation>
    </message>
    <message>
        <source>&amp;Open the card</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>P&amp;revious day</source>
        <translation>Jour &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>Jour &amp;suivant</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Usual &amp;height of an hour</source>
        <translation>&amp;Hauteur habituelle d’une heure</translation>
    </message>
    <message>
        <source>Print pre&amp;view of the timetable</source>
        <translation>&amp;Aperçu de la grille</translation>
    </message>
    <message>
        <source>Save the timetable as P&amp;DF…</source>
        <translation>Enregistrer la grille en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print the &amp;timetable…</source>
        <translation>&amp;Imprimer la grille…</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>&amp;Save the document as…</source>
        <translation>&amp;Enregistrer le document sous…</translation>
    </message>
    <message>
        <source>&amp;Print the document…</source>
        <translation>&amp;Imprimer le document…</translation>
    </message>
    <message>
        <source>&amp;Refresh the preview</source>
        <translation>&amp;Actualiser l’aperçu</translation>
    </message>
    <message>
        <source>&amp;Freeze an edition…</source>
        <translation>&amp;Figer une édition…</translation>
    </message>
    <message>
        <source>&amp;Editions and what has changed…</source>
        <translation>&amp;Éditions et changements…</translation>
    </message>
    <message>
        <source>Save a copy for a coll&amp;eague…</source>
        <translation>&amp;Enregistrer une copie pour un collègue…</translation>
    </message>
    <message>
        <source>&amp;Bring changes back…</source>
        <translation>Reprendre des &amp;modifications…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Paste as &amp;cards</source>
        <translation>Coller comme fic&amp;hes</translation>
    </message>
    <message>
        <source>&amp;Who is at this desk…</source>
        <translation>&amp;Qui est à ce poste…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mmenter…</translation>
    </message>
    <message>
        <source>&amp;User&apos;s guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <extracomment>a short walk through the window, for who sees it for the first time</extracomment>
        <translation>&amp;Premiers pas…</translation>
    </message>
    <message>
        <source>&amp;Ask for changes…</source>
        <translation>&amp;Demander des modifications…</translation>
    </message>
</context>
<context>
    <name>ui::AskDialog</name>
    <message>
        <source>“%1” is no date. Write it as 31/05/2028.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 31/05/2028.</translation>
    </message>
    <message>
        <source>(The letter goes on; save it as mail to send all of it.)</source>
        <extracomment>ends a letter that is too long for a mail program</extracomment>
        <translation>(La lettre continue&#xa0;; enregistrez-la comme courriel pour l’envoyer en entier.)</translation>
    </message>
    <message>
        <source>changes %1</source>
        <extracomment>a file name that is proposed; %1 is the code of a session</extracomment>
        <translation>modifications %1</translation>
    </message>
    <message>
        <source>Save as mail</source>
        <translation>Enregistrer comme courriel</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Courriel (*.eml)</translation>
    </message>
    <message>
        <source>Saved the letter as %1.</source>
        <translation>La lettre est enregistrée sous %1.</translation>
    </message>
    <message>
        <source>review</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>&amp;What you ask for:</source>
        <translation>&amp;Ce que vous demandez&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language of the letter:</source>
        <translation>&amp;Langue de la lettre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To (address):</source>
        <translation>&amp;À (adresse)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Until (date):</source>
        <translation>&amp;Jusqu’au (date)&#xa0;:</translation>
    </message>
    <message>
        <source>With the &amp;findings</source>
        <translation>Avec les &amp;remarques</translation>
    </message>
    <message>
        <source>With the open c&amp;omments</source>
        <translation>Avec les c&amp;ommentaires ouverts</translation>
    </message>
    <message>
        <source>Also &amp;move the card to “%1”</source>
        <translation>&amp;Faire aussi passer la fiche à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The letter:</source>
        <translation>La lettre&#xa0;:</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>&amp;Mail (.eml)…</source>
        <translation>&amp;Courriel (.eml)…</translation>
    </message>
    <message>
        <source>Sheet with the findings (&amp;PDF)…</source>
        <translation>Feuille avec les remarques (&amp;PDF)…</translation>
    </message>
    <message>
        <source>Form to correct (&amp;Word)…</source>
        <translation>Formulaire à corriger (&amp;Word)…</translation>
    </message>
    <message>
        <source>“%1” is no address. Write it as ana@example.org, or leave it to the mail program.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse. Écrivez-la comme ana@example.org, ou laissez faire la messagerie.</translation>
    </message>
    <message>
        <source>Once the letter is in the mail program, saved as mail or copied</source>
        <translation>Une fois la lettre dans la messagerie, enregistrée comme courriel ou copiée</translation>
    </message>
</context>
<context>
    <name>ui::Attachments</name>
    <message>
        <source>%1 is larger than 50 MB. Put it on line and add a link to it.</source>
        <translation>%1 dépasse 50&#xa0;Mo. Mettez-le en ligne et ajoutez-en le lien.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>“%1” is not an address of the web. It begins with https:// as a rule.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web. Une adresse commence en général par «&#xa0;https://&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::BasicsSection</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>on which an event takes place</extracomment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>⚠ The last day comes before the first.</source>
        <translation>⚠ Le dernier jour précède le premier.</translation>
    </message>
</context>
<context>
    <name>ui::BoardModel</name>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a text and its language: &quot;Objectives (French)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Without one</source>
        <extracomment>a group of cards: those that have no thematic line, or no organizer</extracomment>
        <translation>Non attribuées</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s).</source>
        <translation>
            <numerusform>%n commentaire ouvert.</numerusform>
            <numerusform>%n commentaires ouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n complete.</source>
        <extracomment>how many texts are complete, of how many</extracomment>
        <translation>
            <numerusform>%1 sur %n complet.</numerusform>
            <numerusform>%1 sur %n complets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardStatusModel</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>ui::BoardView</name>
    <message>
        <source>review</source>
        <extracomment>the name of a file that is proposed</extracomment>
        <translation>relecture</translation>
    </message>
    <message>
        <source>No card is so. &lt;a href=&quot;#&quot;&gt;Show all cards&lt;/a&gt;</source>
        <translation>Aucune fiche ne correspond. &lt;a href=&quot;#&quot;&gt;Afficher toutes les fiches&lt;/a&gt;</translation>
    </message>
    <message>
        <source>There are no cards yet. Write the first one on the page Cards, or import some with Ctrl+I.</source>
        <translation>Il n’y a pas encore de fiches. Rédigez la première sur la page Fiches, ou importez-en avec Ctrl+I.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>a filter: only cards with something to do</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Each text</source>
        <extracomment>a switch: one column for each text, not only for each language</extracomment>
        <translation>Chaque texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Code or title…</source>
        <translation>Code ou titre…</translation>
    </message>
    <message>
        <source>Filter by code or title</source>
        <translation>Filtrer par code ou titre</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Thematic line</source>
        <translation>Ligne thématique</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>&amp;Print the review report…</source>
        <translation>Im&amp;primer le rapport de relecture…</translation>
    </message>
    <message>
        <source>Save the review report as P&amp;DF…</source>
        <translation>Enregistrer le rapport de relecture en P&amp;DF…</translation>
    </message>
    <message>
        <source>Cards and how far their texts are</source>
        <translation>Fiches et avancement de leurs textes</translation>
    </message>
    <message>
        <source>Groups of cards and their statuses</source>
        <translation>Groupes de fiches et leurs statuts</translation>
    </message>
    <message>
        <source>Save the board as a &amp;workbook (Excel)…</source>
        <translation>Enregistrer le tableau en &amp;classeur (Excel)…</translation>
    </message>
</context>
<context>
    <name>ui::BookletPart</name>
    <message>
        <source>Sessions in the order of</source>
        <translation>Sessions classées par</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Thematic lines</source>
        <translation>Lignes thématiques</translation>
    </message>
    <message>
        <source>What is told of each session</source>
        <translation>Ce qui est dit de chaque session</translation>
    </message>
    <message>
        <source>Image on the cover</source>
        <translation>Image de couverture</translation>
    </message>
    <message>
        <source>Text on the cover</source>
        <translation>Texte de couverture</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>Sous le titre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Pages of A5, to be folded</source>
        <translation>Pages A5, à plier</translation>
    </message>
    <message>
        <source>Two on each side of A4, in the order for folding and stapling</source>
        <translation>Deux sur chaque face d’une feuille A4, dans l’ordre pour plier et agrafer</translation>
    </message>
</context>
<context>
    <name>ui::BreakList</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>the hour at which a break begins</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>a break is on all platforms</extracomment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 31/05/2021 or 31 May.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez par exemple 31/05/2021 ou 31 mai.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 9:00 or 20h.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez par exemple 9:00 ou 20h.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de minutes.</translation>
    </message>
    <message>
        <source>There is no platform “%1”. Separate several with semicolons.</source>
        <translation>Il n’y a pas de plateforme «&#xa0;%1&#xa0;». S’il y en a plusieurs, séparez-les par des points-virgules.</translation>
    </message>
</context>
<context>
    <name>ui::BreaksSection</name>
    <message>
        <source>On every day</source>
        <extracomment>makes a break of one day one of all days</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Puts the selected breaks on each day of the event</source>
        <translation>Reprend les pauses sélectionnées tous les jours de l’événement</translation>
    </message>
    <message>
        <source>Time between sessions</source>
        <translation>Temps entre les sessions</translation>
    </message>
    <message>
        <source>Less than that between the end of one and the start of the next is a warning.</source>
        <translation>Un avertissement s’affiche s’il reste moins de temps entre la fin de l’une et le début de la suivante.</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) added</source>
        <extracomment>news after breaks were repeated on the other days of the event</extracomment>
        <translation>
            <numerusform>%n pause ajoutée</numerusform>
            <numerusform>%n pauses ajoutées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BringingBack</name>
    <message>
        <source>Bring changes back</source>
        <translation>Reprendre des modifications</translation>
    </message>
    <message>
        <source>Copies of the event (*.escaleta);;All files (*)</source>
        <extracomment>a kind of files in a file dialog</extracomment>
        <translation>Copies de l’événement (*.escaleta);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is a copy of this event.</source>
        <translation>%1 est une copie de cet événement.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Bringing changes back…</source>
        <translation>Reprise des modifications…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%n fiche modifiée</numerusform>
            <numerusform>%n fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>cards: &quot;5 cards changed, 1 new&quot;</extracomment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <extracomment>cards: &quot;5 cards changed, 1 deleted&quot;</extracomment>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>no card is another than before</source>
        <translation>aucune fiche n’a changé</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both</source>
        <translation>
            <numerusform>%n champ a été modifié des deux côtés</numerusform>
            <numerusform>%n champs ont été modifiés des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) that one side deleted and the other changed stayed</source>
        <translation>
            <numerusform>%n fiche supprimée d’un côté et modifiée de l’autre a été conservée</numerusform>
            <numerusform>%n fiches supprimées d’un côté et modifiées de l’autre ont été conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s copy: %2</source>
        <extracomment>%1 is a person, %2 what has changed: &quot;5 cards changed, 1 new.&quot;</extracomment>
        <translation>Copie de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copies of %1: %2</source>
        <extracomment>%1 are names of people, %2 what has changed: &quot;5 cards changed, 1 new.&quot;</extracomment>
        <translation>Copies de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::BufferList</name>
    <message>
        <source>On the same platform</source>
        <translation>Sur la même plateforme</translation>
    </message>
    <message>
        <source>With the same person</source>
        <translation>Avec la même personne</translation>
    </message>
    <message>
        <source>By the same organizer</source>
        <translation>Du même organisateur</translation>
    </message>
    <message>
        <source>Two sessions</source>
        <translation>Deux sessions</translation>
    </message>
    <message>
        <source>Minutes at least</source>
        <translation>Minutes au minimum</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de minutes.</translation>
    </message>
</context>
<context>
    <name>ui::Callout</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>which stop of a walk through the window: &quot;2 of 6&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Quitter la visite (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>ui::CardCommands</name>
    <message>
        <source>&amp;New card</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nouvelle d’après un &amp;modèle</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <extracomment>of the selected cards, as are the next four</extracomment>
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source>Thematic &amp;line</source>
        <translation>&amp;Ligne thématique</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plateforme</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>Lan&amp;gues</translation>
    </message>
    <message>
        <source>Ne&amp;xt card</source>
        <translation>Fiche s&amp;uivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious card</source>
        <translation>Fiche p&amp;récédente</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>%n fiche supprimée</numerusform>
            <numerusform>%n fiches supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From the current card: without texts</source>
        <translation>D’après la fiche actuelle, sans les textes</translation>
    </message>
    <message>
        <source>Without a line</source>
        <translation>Sans ligne thématique</translation>
    </message>
    <message>
        <source>Without a platform</source>
        <translation>Sans plateforme</translation>
    </message>
    <message>
        <source>&amp;Reviewers</source>
        <translation>&amp;Relecteur·rices</translation>
    </message>
    <message>
        <source>Reviewers are listed on the page Event</source>
        <translation>Les relecteur·rices s’indiquent à la page Événement</translation>
    </message>
</context>
<context>
    <name>ui::CardDelegate</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>ui::CardEditor</name>
    <message>
        <source>%1, the source: %2</source>
        <extracomment>a language and how far its texts are: &quot;French: partly&quot;</extracomment>
        <translation>%1, langue d’origine&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a card on the left, or press Ctrl+N to write a new one.</source>
        <translation>Choisissez une fiche à gauche, ou appuyez sur Ctrl+N pour en rédiger une nouvelle.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status of the card</source>
        <translation>Statut de la fiche</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <extracomment>a box to tick: show the source text next to the translation</extracomment>
        <translation>Original en regard</translation>
    </message>
    <message>
        <source>Shows the source text next to the translation</source>
        <translation>Affiche le texte original à côté de la traduction</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Languages before these</source>
        <translation>Langues précédentes</translation>
    </message>
    <message>
        <source>Languages after these</source>
        <translation>Langues suivantes</translation>
    </message>
</context>
<context>
    <name>ui::CardItem</name>
    <message>
        <source>Not scheduled</source>
        <translation>Non programmée</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
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
</context>
<context>
    <name>ui::CardList</name>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Write the first card, or drop notes here.</source>
        <translation>Rédigez la première fiche ou déposez des notes ici.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No card has “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Aucune fiche ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No card fits these filters.</source>
        <translation>Aucune fiche ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s)</source>
        <extracomment>how many cards of how many the list shows</extracomment>
        <translation>
            <numerusform>%1 sur %n fiche</numerusform>
            <numerusform>%1 sur %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected: the Card menu changes them together</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées&#xa0;: le menu Fiche les modifie ensemble</numerusform>
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
        <translation>La fiche a changé de statut entre-temps. Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>Say why, for whoever reads the card next:</source>
        <translation>Dites pourquoi, pour la personne qui lira ensuite la fiche&#xa0;:</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to “%2” yet. %3</source>
        <extracomment>a card, the status it can&apos;t have yet, and the first of what must be mended</extracomment>
        <translation>%1 ne peut pas encore passer à «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) can&apos;t be moved to “%1” yet: their findings say what they need, or the move is somebody else&apos;s.</source>
        <translation>
            <numerusform>%n fiche ne peut pas encore passer à «&#xa0;%1&#xa0;»&#xa0;: ses remarques disent ce qu’il faut, ou l’étape revient à quelqu’un d’autre.</numerusform>
            <numerusform>%n fiches ne peuvent pas encore passer à «&#xa0;%1&#xa0;»&#xa0;: leurs remarques disent ce qu’il faut, ou l’étape revient à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card becomes “%1”</source>
        <extracomment>a tooltip of &quot;Submit&quot; or the like: what the status of the card becomes</extracomment>
        <translation>La fiche passe à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing to decide here as “%1”</source>
        <extracomment>in place of a menu&apos;s entries; %1 is &quot;Author&quot;, &quot;Reviewer&quot; or &quot;Programme officer&quot;</extracomment>
        <translation>Rien à décider ici en tant que «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::CardPreview</name>
    <message>
        <source>Preview of cards</source>
        <translation>Aperçu des fiches</translation>
    </message>
</context>
<context>
    <name>ui::CardPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <extracomment>%1 is the name of a printer</extracomment>
        <translation>Envoyé à l’imprimante %1.</translation>
    </message>
    <message>
        <source>The pages could not be printed. Check the printer, or save them as PDF.</source>
        <translation>Les pages n’ont pas pu être imprimées. Vérifiez l’imprimante, ou enregistrez-les en PDF.</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Enregistrer en %1</translation>
    </message>
    <message>
        <source>%1 files (%2)</source>
        <translation>Fichiers %1 (%2)</translation>
    </message>
    <message>
        <source>Where to make the folder %1</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Où créer le dossier %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>ui::CardReading</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Rien d’écrit pour l’instant.</translation>
    </message>
    <message>
        <source>Not translated; this is %1.</source>
        <extracomment>in place of a translation; %1 is a language</extracomment>
        <translation>Non traduit&#xa0;; ceci est en %1.</translation>
    </message>
</context>
<context>
    <name>ui::CardsChoice</name>
    <message>
        <source>Listed in Cards (%1)</source>
        <extracomment>%1 is how many cards those are</extracomment>
        <translation>Celles de la liste Fiches (%1)</translation>
    </message>
    <message>
        <source>Selected in Cards (%1)</source>
        <translation>Celles sélectionnées dans Fiches (%1)</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Without a thematic line</source>
        <translation>Sans ligne thématique</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s)</source>
        <extracomment>%1 are those that are published, %n is the number of all of them</extracomment>
        <translation>
            <numerusform>%1 fiche sur %n</numerusform>
            <numerusform>%1 fiches sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By thematic line</source>
        <translation>Par ligne thématique</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>Cards of these</source>
        <translation>Fiches de ceux-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a site shows what is accepted, published or withdrawn.</source>
        <translation>
            <numerusform>%n laissée de côté&#xa0;: un site montre ce qui est accepté, publié ou retiré.</numerusform>
            <numerusform>%n laissées de côté&#xa0;: un site montre ce qui est accepté, publié ou retiré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: without a date and hours, or not taking place.</source>
        <translation>
            <numerusform>%n laissée de côté&#xa0;: sans date ni heure, ou n’a pas lieu.</numerusform>
            <numerusform>%n laissées de côté&#xa0;: sans date ni heure, ou n’ont pas lieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: rejected or withdrawn.</source>
        <translation>
            <numerusform>%n laissée de côté&#xa0;: refusée ou retirée.</numerusform>
            <numerusform>%n laissées de côté&#xa0;: refusées ou retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not settled yet and are marked so.</source>
        <extracomment>of the cards that are published</extracomment>
        <translation>
            <numerusform>%n d’entre elles n’est pas encore définitive et porte une mention qui le dit.</numerusform>
            <numerusform>%n d’entre elles ne sont pas encore définitives et portent une mention qui le dit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not settled yet.</source>
        <extracomment>of the cards that are published</extracomment>
        <translation>
            <numerusform>%n d’entre elles n’est pas encore définitive.</numerusform>
            <numerusform>%n d’entre elles ne sont pas encore définitives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only settled ones</source>
        <extracomment>a button that takes cards out of what is published that are not settled yet</extracomment>
        <translation>Seulement les définitives</translation>
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
        <translation>Quelqu’un d’autre a modifié «&#xa0;%1&#xa0;» de la fiche %2 au même moment. Votre version est gardée, l’autre est dans l’historique.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Two versions of “%1”</source>
        <translation>Deux versions de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Yours:
%1

Theirs:
%2</source>
        <translation>La vôtre&#xa0;:
%1

L’autre&#xa0;:
%2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
</context>
<context>
    <name>ui::ColleagueList</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>what somebody is there for: author, reviewer, programme officer</extracomment>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>Reviews</source>
        <extracomment>how many cards somebody has to review</extracomment>
        <translation>Relit</translation>
    </message>
    <message>
        <source>Another colleague is called “%1” already.</source>
        <translation>Un autre collègue s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de ceux-ci&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ui::ColumnHeader</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>clocks change</source>
        <extracomment>of a day: summer time begins or ends</extracomment>
        <translation>changement d’heure</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsModel</name>
    <message>
        <source>No field found</source>
        <translation>Aucun champ trouvé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Identifier of the card</source>
        <extracomment>of the column of a table that was exported: it tells which card a row is about</extracomment>
        <translation>Identifiant de la fiche</translation>
    </message>
    <message>
        <source>Its values stay on the cards as lines without a field.</source>
        <translation>Ses valeurs restent sur les fiches, en lignes sans champ.</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>a column of a table that is imported</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a card, a person, an organization or a command</source>
        <translation>Rechercher une fiche, une personne, une organisation ou une commande</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command · %1</source>
        <translation>Commande · %1</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>ui::CommentListModel</name>
    <message>
        <source>Unknown</source>
        <extracomment>in place of the name of somebody whose name is not known</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1: %2 (resolved)</source>
        <translation>%1&#xa0;: %2 (résolu)</translation>
    </message>
    <message>
        <source>“%1” (no longer in the text)
%2</source>
        <extracomment>%1 are words that somebody commented on, %2 is the comment</extracomment>
        <translation>«&#xa0;%1&#xa0;» (n’est plus dans le texte)\n%2</translation>
    </message>
</context>
<context>
    <name>ui::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>the card as a whole</source>
        <translation>la fiche entière</translation>
    </message>
    <message>
        <source>About %1:</source>
        <translation>À propos de %1&#xa0;:</translation>
    </message>
    <message>
        <source>About %1, “%2”:</source>
        <translation>À propos de %1, «&#xa0;%2&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Answer to %1:</source>
        <translation>Réponse à %1&#xa0;:</translation>
    </message>
    <message>
        <source>No comments yet. Select words in a text and press Ctrl+Alt+M to comment on them, or comment on the card as a whole.</source>
        <translation>Pas encore de commentaires. Sélectionnez des mots dans un texte et appuyez sur Ctrl+Alt+M pour les commenter, ou commentez la fiche entière.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletes what you have said yourself</source>
        <translation>Supprime ce que vous avez dit vous-même</translation>
    </message>
    <message>
        <source>Comment on the card</source>
        <translation>Commenter la fiche</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Your comment; Ctrl+Return sends it</source>
        <translation>Votre commentaire&#xa0;; Ctrl+Entrée l’envoie</translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message>
        <source>Save a copy for a colleague</source>
        <translation>Enregistrer une copie pour un collègue</translation>
    </message>
    <message>
        <source>Your colleague works on the copy with Escaleta, on any computer. When the file comes back, “Bring changes back” takes in what has changed, and keeps what you have changed meanwhile.</source>
        <translation>Votre collègue travaille sur la copie avec Escaleta, sur n’importe quel ordinateur. Au retour du fichier, «&#xa0;Reprendre des modifications&#xa0;» intègre ce qui a changé et garde ce que vous avez modifié entre-temps.</translation>
    </message>
    <message>
        <source>&amp;Name of your colleague:</source>
        <translation>&amp;Nom de votre collègue&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;whole event (%n card(s))</source>
        <translation>
            <numerusform>&amp;Tout l’événement (%n fiche)</numerusform>
            <numerusform>&amp;Tout l’événement (%n fiches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the &amp;selected cards (%n)</source>
        <translation>
            <numerusform>Seulement la fiche &amp;sélectionnée (%n)</numerusform>
            <numerusform>Seulement les fiches &amp;sélectionnées (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save copy…</source>
        <translation>Enregistrer la copie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <extracomment>the name of a file: %1 is the name of the event&apos;s own file, %2 that of a person</extracomment>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Escaleta events (*.escaleta)</source>
        <translation>Événements Escaleta (*.escaleta)</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Copie enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Saved a copy for %1 as %2.</source>
        <translation>Copie pour %1 enregistrée sous %2.</translation>
    </message>
</context>
<context>
    <name>ui::CoverImage</name>
    <message>
        <source>Image for the cover</source>
        <translation>Image pour la couverture</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is not an image that can be read. Choose a PNG or JPEG file.</source>
        <translation>%1 n’est pas une image lisible. Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the image from the cover</source>
        <translation>Retirer l’image de la couverture</translation>
    </message>
    <message>
        <source>The image on the cover</source>
        <translation>L’image de couverture</translation>
    </message>
</context>
<context>
    <name>ui::CriterionList</name>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to %1; with 0 a criterion doesn&apos;t count.</source>
        <translation>Un poids est un nombre de 0 à %1&#xa0;; avec 0, le critère ne compte pas.</translation>
    </message>
</context>
<context>
    <name>ui::DateButton</name>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
</context>
<context>
    <name>ui::DateLine</name>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendrier&#xa0;: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>in the place of a date</extracomment>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>This is no date. Write it as 31/05/2021 or 31 May 2021.</source>
        <translation>Ce n’est pas une date. Écrivez par exemple 31/05/2021 ou 31&#xa0;mai&#xa0;2021.</translation>
    </message>
</context>
<context>
    <name>ui::DictionarySection</name>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nouveaux mots</translation>
    </message>
    <message>
        <source>Write a word, or paste many</source>
        <translation>Écrivez un mot ou collez-en plusieurs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added to the dictionary</source>
        <extracomment>news after words were pasted into the event&apos;s dictionary</extracomment>
        <translation>
            <numerusform>%n mot ajouté au dictionnaire</numerusform>
            <numerusform>%n mots ajoutés au dictionnaire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DirectorySection</name>
    <message>
        <source>Makes one of the selected rows; the cards follow</source>
        <translation>Réunit les entrées sélectionnées en une seule&#x202f;; les fiches suivent</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n card(s))</source>
        <extracomment>a name, and how many cards it is on</extracomment>
        <translation>
            <numerusform>%1 (%n fiche)</numerusform>
            <numerusform>%1 (%n fiches)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Quelle entrée garder&#x202f;?</translation>
    </message>
    <message>
        <source>The cards that name the others will name it, and what it does not say yet is taken from them.</source>
        <translation>Les fiches qui citent les autres entrées citeront celle-ci, et elle reprendra d’elles ce qui lui manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) merged into %1</source>
        <extracomment>news after entries of a directory were made one</extracomment>
        <translation>
            <numerusform>%n entrée fusionnée avec %1</numerusform>
            <numerusform>%n entrées fusionnées avec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>makes one entry of the selected ones</extracomment>
        <translation>Fusionner…</translation>
    </message>
</context>
<context>
    <name>ui::DocumentsPart</name>
    <message>
        <source>Open %1 (%2)</source>
        <extracomment>a file kept in the event; %1 is its name, %2 its size such as &quot;34 kB&quot;</extracomment>
        <translation>Ouvrir %1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Adresse, https://…</translation>
    </message>
</context>
<context>
    <name>ui::DraftTableModel</name>
    <message>
        <source>Assign to…</source>
        <translation>Attribuer à…</translation>
    </message>
    <message>
        <source>No field</source>
        <extracomment>of a line of a file: nothing was understood of it</extracomment>
        <translation>Sans champ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a file: its number and what it says</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>head of a column: how sure it is that a value is what the file means</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>head of a column: which of two values is taken</extracomment>
        <translation>Retenu</translation>
    </message>
</context>
<context>
    <name>ui::DraftView</name>
    <message>
        <source>Changes a card of the event</source>
        <translation>Modifie une fiche de l’événement</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <extracomment>that the file brings along for the card</extracomment>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from the event&apos;s card. Both sides are kept where you don&apos;t choose.</source>
        <translation>
            <numerusform>%n champ diffère de la fiche de l’événement. Sans choix de votre part, les deux versions sont gardées.</numerusform>
            <numerusform>%n champs diffèrent de la fiche de l’événement. Sans choix de votre part, les deux versions sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from the event&apos;s card.</source>
        <translation>
            <numerusform>%n champ diffère de la fiche de l’événement.</numerusform>
            <numerusform>%n champs diffèrent de la fiche de l’événement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this car&amp;d</source>
        <translation>Importer cette fich&amp;e</translation>
    </message>
    <message>
        <source>All &amp;ours</source>
        <translation>Tout le &amp;nôtre</translation>
    </message>
    <message>
        <source>Keeps what the event&apos;s card says</source>
        <translation>Garde ce que dit la fiche de l’événement</translation>
    </message>
    <message>
        <source>All thei&amp;rs</source>
        <translation>Tout du fichie&amp;r</translation>
    </message>
    <message>
        <source>Takes what the file says</source>
        <translation>Prend ce que dit le fichier</translation>
    </message>
    <message>
        <source>All &amp;both</source>
        <translation>&amp;Tout garder</translation>
    </message>
    <message>
        <source>Keeps both: texts one after the other, and what has room for one value only as a line without a place</source>
        <translation>Garde les deux&#xa0;: les textes l’un après l’autre et, là où une seule valeur tient, l’autre en ligne sans place</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
</context>
<context>
    <name>ui::DuplicatesBar</name>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n doublon possible</numerusform>
            <numerusform>%n doublons possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>goes to the first of several possible duplicates, and then to the next</extracomment>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ui::EditionChanges</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n renommée</numerusform>
            <numerusform>%n renommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other details</source>
        <extracomment>of sessions</extracomment>
        <translation>
            <numerusform>%n avec d’autres détails</numerusform>
            <numerusform>%n avec d’autres détails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the event</source>
        <extracomment>of the event: its place, its dates …</extracomment>
        <translation>
            <numerusform>%n de l’événement</numerusform>
            <numerusform>%n de l’événement</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>what has changed: nothing</extracomment>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>ui::EditionsDialog</name>
    <message>
        <source>changes since edition %1</source>
        <extracomment>the name of a file that is proposed; %1 is the number of an edition</extracomment>
        <translation>changements depuis l’édition %1</translation>
    </message>
    <message>
        <source>There is no edition yet. Freeze one when the programme goes to the printer.</source>
        <translation>Il n’y a pas encore d’édition. Figez-en une quand le programme part chez l’imprimeur.</translation>
    </message>
    <message>
        <source>Comparing with edition %1…</source>
        <translation>Comparaison avec l’édition %1…</translation>
    </message>
    <message>
        <source>What has changed since edition %1: %2.</source>
        <extracomment>%1 is a number, %2 what has changed, as &quot;3 moved, 1 cancelled&quot; or &quot;nothing&quot;</extracomment>
        <translation>Ce qui a changé depuis l’édition %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Language of the readers:</source>
        <translation>&amp;Langue des lecteurs&#xa0;:</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>&amp;Save errata sheet…</source>
        <translation>&amp;Enregistrer l’erratum…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the programme as it is</source>
        <extracomment>an edition is compared with it</extracomment>
        <translation>le programme tel qu’il est</translation>
    </message>
    <message>
        <source>edition %1 of %2</source>
        <extracomment>an edition is compared with another one; %1 is its number, %2 its date</extracomment>
        <translation>édition %1 du %2</translation>
    </message>
    <message>
        <source>changes from edition %1 to edition %2</source>
        <extracomment>the name of a file that is proposed; both are numbers of editions</extracomment>
        <translation>changements de l’édition %1 à l’édition %2</translation>
    </message>
    <message>
        <source>What has changed from edition %1 to edition %2: %3.</source>
        <extracomment>two numbers of editions, and what has changed, as &quot;3 moved, 1 cancelled&quot; or &quot;nothing&quot;</extracomment>
        <translation>Ce qui a changé de l’édition %1 à l’édition %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Compared &amp;with:</source>
        <translation>&amp;Comparée avec&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::EntryTable</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message numerus="yes">
        <source>Removed, also from %n card(s)</source>
        <extracomment>news after something was removed from a list of the event&apos;s settings</extracomment>
        <translation>
            <numerusform>Supprimé, également de %n fiche</numerusform>
            <numerusform>Supprimé, également de %n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EventFiles</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Escaleta events (*.escaleta)</source>
        <translation>Événements Escaleta (*.escaleta)</translation>
    </message>
    <message>
        <source>Congress</source>
        <translation>Congrès</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>Escaleta events (*.escaleta);;All files (*)</source>
        <translation>Événements Escaleta (*.escaleta);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <extracomment>the name of a file: %1 is the name of the event&apos;s own file</extracomment>
        <translation>%1 - copie</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Copie enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>ui::EventPage</name>
    <message>
        <source>Sections of the event&apos;s settings</source>
        <translation>Sections des paramètres de l’événement</translation>
    </message>
    <message>
        <source>This event is open for reading only: nothing here can be changed.</source>
        <translation>Cet événement est ouvert en lecture seule&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
</context>
<context>
    <name>ui::ExceptionDialog</name>
    <message>
        <source>Grant an exception</source>
        <translation>Accorder une exception</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) may be longer than the event&apos;s limit. Whoever may be longer already keeps that.</source>
        <translation>
            <numerusform>%n texte pourra dépasser la limite de l’événement. S’il peut déjà être plus long, il le garde.</numerusform>
            <numerusform>%n textes pourront dépasser la limite de l’événement. Ceux qui peuvent déjà être plus longs le gardent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Words at most</source>
        <translation>&amp;Mots au plus</translation>
    </message>
    <message>
        <source>&amp;Characters at most</source>
        <translation>&amp;Caractères au plus</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>The host asked for it</source>
        <translation>À la demande de l’hôte</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::Facts</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add a zone by its city or offset</source>
        <translation>Ajouter un fuseau par sa ville ou son décalage</translation>
    </message>
    <message>
        <source>Add a city or an offset</source>
        <translation>Ajouter une ville ou un décalage</translation>
    </message>
    <message>
        <source>Other zones…</source>
        <extracomment>zones whose hours this card shows in the place of the event&apos;s own</extracomment>
        <translation>Autres fuseaux…</translation>
    </message>
    <message>
        <source>Shows other zones on this card than the event&apos;s own</source>
        <translation>Affiche sur cette fiche d’autres fuseaux que ceux de l’événement</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimitée</translation>
    </message>
    <message>
        <source>such as 8-9:30</source>
        <translation>p.&#xa0;ex. 8-9:30</translation>
    </message>
    <message>
        <source>Address of the registration, https://…</source>
        <translation>Adresse d’inscription, https://…</translation>
    </message>
    <message>
        <source>Address of the registration</source>
        <translation>Adresse d’inscription</translation>
    </message>
    <message>
        <source>—</source>
        <comment>nothing is said of registration</comment>
        <translation>—</translation>
    </message>
    <message>
        <source>Open to all</source>
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
    <message>
        <source>“%1” is not a date. Write it like 15/03/2028.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme 15/03/2028.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 8:00 or 8-9:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez-la comme 8:00 ou 8-9:30.</translation>
    </message>
    <message>
        <source>“%1” is not a number of people. Leave it empty where there is no limit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de personnes. Laissez vide s’il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>such as 15/03/2028</source>
        <translation>p. ex. 15/03/2028</translation>
    </message>
</context>
<context>
    <name>ui::FileLook</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Fichiers qui sont écrits</translation>
    </message>
    <message>
        <source>Text that is written</source>
        <translation>Texte qui est écrit</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Enregistrer et ouvrir…</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>seul le début est affiché</translation>
    </message>
</context>
<context>
    <name>ui::FileView</name>
    <message numerus="yes">
        <source>%n card(s) were found in it.</source>
        <translation>
            <numerusform>Il contient %n fiche.</numerusform>
            <numerusform>Il contient %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>No card was found in it.</source>
        <translation>Il ne contient aucune fiche.</translation>
    </message>
    <message>
        <source>What the columns mean. The event remembers it.</source>
        <translation>Ce que veulent dire les colonnes. L’événement s’en souvient.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>By code</source>
        <translation>Par code</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By problems</source>
        <translation>Par problèmes</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>With findings %1</source>
        <extracomment>a filter, followed by the number of cards that errors or warnings were found in</extracomment>
        <translation>Avec remarques %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Non programmée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Without a line</source>
        <translation>Sans ligne thématique</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>a thematic line of the event, as a filter</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>takes a filter away</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a language and how far its texts are: &quot;English: partly there&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of problem and the number of cards that have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what is chosen: &quot;Status: Draft&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::FindingListModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>The event</source>
        <extracomment>in place of a card: what was found is about the event itself</extracomment>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>Acknowledged as “%1” until something about it changed</source>
        <extracomment>a clash that somebody had accepted has come back; %1 is the reason they gave</extracomment>
        <translation>Accepté («&#xa0;%1&#xa0;») jusqu’à ce que quelque chose change</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>This card</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <extracomment>the empty list of what is wrong with a card</extracomment>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <extracomment>says that a clash is known and may stay</extracomment>
        <translation>Accepter l’avertissement…</translation>
    </message>
    <message>
        <source>Lets this clash stay, with a reason, until one of its sides changes</source>
        <translation>Laisse ce conflit en l’état, avec une raison, jusqu’à ce que l’une de ses parties change</translation>
    </message>
</context>
<context>
    <name>ui::FirstSteps</name>
    <message>
        <source>All cards of the congress</source>
        <translation>Toutes les fiches du congrès</translation>
    </message>
    <message>
        <source>Each session has a card. Choose one here. The field above searches all texts; the filters show only what is left to do.</source>
        <translation>Chaque session a une fiche. Choisissez-en une ici. Le champ du haut cherche dans tous les textes&#xa0;; les filtres ne montrent que ce qui reste à faire.</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>You write in the order of the form, in each language. There is no Save button: what you type is stored within a second, and Ctrl+Z takes it back.</source>
        <translation>On écrit dans l’ordre du formulaire, dans chaque langue. Il n’y a pas de bouton Enregistrer&#xa0;: ce que vous écrivez est enregistré en une seconde, et Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>How long a text is</source>
        <translation>La longueur d’un texte</translation>
    </message>
    <message>
        <source>The meter counts as you type. What is beyond the limit is tinted in the text, and never cut.</source>
        <translation>Le compteur suit votre frappe. Ce qui dépasse la limite est teinté dans le texte, et jamais coupé.</translation>
    </message>
    <message>
        <source>What there is to mend</source>
        <translation>Ce qui reste à corriger</translation>
    </message>
    <message>
        <source>A click on a finding leads to its place. Beside the findings are the comments and the history of the card.</source>
        <translation>Un clic sur une remarque mène à son endroit. À côté des remarques se trouvent les commentaires et l’historique de la fiche.</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>From the cards to the timetable and to what is published. At the bottom are the settings of the event: dates, languages, platforms, limits.</source>
        <translation>Des fiches à la grille et à ce qui est publié. En bas, les réglages de l’événement&#xa0;: dates, langues, plateformes, limites.</translation>
    </message>
    <message>
        <source>Anything by its name</source>
        <translation>Tout par son nom</translation>
    </message>
    <message>
        <source>Ctrl+K finds cards, people and commands by a few letters. F1 explains the field you are in. Help › First steps… brings you back here.</source>
        <translation>Ctrl+K trouve fiches, personnes et commandes en quelques lettres. F1 explique le champ où vous êtes. Aide › Premiers pas… vous ramène ici.</translation>
    </message>
</context>
<context>
    <name>ui::FormatActions</name>
    <message>
        <source>Bold</source>
        <extracomment>On a toolbar where there is no icon: the first letter of &quot;Bold&quot;.</extracomment>
        <translation>Gras</translation>
    </message>
    <message>
        <source>B</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Italic</source>
        <extracomment>On a toolbar where there is no icon: the first letter of &quot;Italic&quot;.</extracomment>
        <translation>Italique</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>One level deeper</source>
        <translation>Augmenter le retrait</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Diminuer le retrait</translation>
    </message>
    <message>
        <source>Move point up</source>
        <translation>Monter le point</translation>
    </message>
    <message>
        <source>Move point down</source>
        <translation>Descendre le point</translation>
    </message>
</context>
<context>
    <name>ui::FormatList</name>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>ui::FreezeDialog</name>
    <message>
        <source>Freeze edition</source>
        <translation>Figer une édition</translation>
    </message>
    <message>
        <source>Edition %1 keeps the programme as it is now for ever, so that a later one can tell its readers what has changed.</source>
        <translation>L’édition %1 conserve pour toujours le programme tel qu’il est, afin qu’une édition ultérieure puisse dire à ses lecteurs ce qui a changé.</translation>
    </message>
    <message>
        <source>Comparing with edition %1…</source>
        <translation>Comparaison avec l’édition %1…</translation>
    </message>
    <message>
        <source>Since edition %1 of %2: %3.</source>
        <extracomment>%1 is a number, %2 a date, %3 what has changed, as &quot;3 moved, 1 cancelled&quot; or &quot;nothing&quot;</extracomment>
        <translation>Depuis l’édition %1 du %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What has changed since the last edition</source>
        <translation>Ce qui a changé depuis la dernière édition</translation>
    </message>
    <message>
        <source>&amp;Note, such as what it is for:</source>
        <translation>&amp;Note, par exemple à quoi elle sert&#xa0;:</translation>
    </message>
    <message>
        <source>Freeze edition %1</source>
        <translation>Figer l’édition %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edition %1 is frozen.</source>
        <translation>L’édition %1 est figée.</translation>
    </message>
</context>
<context>
    <name>ui::FurtherPlatforms</name>
    <message>
        <source>Add a platform</source>
        <translation>Ajouter une plateforme</translation>
    </message>
    <message>
        <source>On several platforms…</source>
        <extracomment>of a session that takes several rooms or channels, such as a plenary</extracomment>
        <translation>Sur plusieurs plateformes…</translation>
    </message>
    <message>
        <source>Puts this session on further platforms at the same time</source>
        <translation>Place cette session sur d’autres plateformes en même temps</translation>
    </message>
</context>
<context>
    <name>ui::GuideView</name>
    <message>
        <source>The guide has no such page.</source>
        <translation>Le guide n’a pas cette page.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>No page has “%1”.</source>
        <translation>Aucune page ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Escaleta guide</source>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>Guide Escaleta</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation>Enregistrer le guide</translation>
    </message>
    <message>
        <source>✓ The guide is in %1.</source>
        <translation>✓ Le guide est dans %1.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>User&apos;s guide — Escaleta</source>
        <translation>Guide d’utilisation — Escaleta</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Enregistrer en page &amp;web…</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDetail</name>
    <message>
        <source>What restoring would change:</source>
        <translation>Ce que la restauration changerait&#xa0;:</translation>
    </message>
    <message>
        <source>This is what the card says now.</source>
        <translation>Identique à la fiche actuelle.</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Restaurer ce champ</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <extracomment>for a screen reader; %1 is a field</extracomment>
        <translation>Restaurer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Makes this field what it was at that time</source>
        <translation>Remet ce champ tel qu’il était alors</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Against now</source>
        <extracomment>compares an earlier state of the card with what it says now</extracomment>
        <translation>Écart actuel</translation>
    </message>
    <message>
        <source>Restore the whole card</source>
        <translation>Restaurer toute la fiche</translation>
    </message>
    <message>
        <source>Makes the whole card what it was at that time</source>
        <translation>Remet toute la fiche telle qu’elle était alors</translation>
    </message>
</context>
<context>
    <name>ui::HistoryListModel</name>
    <message>
        <source>Unknown</source>
        <extracomment>in place of the name of somebody whose name is not known</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Card created</source>
        <translation>Fiche créée</translation>
    </message>
    <message>
        <source>Card deleted</source>
        <translation>Fiche supprimée</translation>
    </message>
    <message>
        <source>Details beside the fields</source>
        <extracomment>what changed in a card, where that is no field of the form</extracomment>
        <translation>Détails hors des champs</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>Choose a card to see who changed what in it.</source>
        <translation>Choisissez une fiche pour voir qui y a modifié quoi.</translation>
    </message>
    <message>
        <source>No changes are stored yet.</source>
        <translation>Aucune modification n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ui::HistoryText</name>
    <message>
        <source>Added: “%1”.</source>
        <translation>Ajouté&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Removed: “%1”.</source>
        <translation>Supprimé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>in place of the value of an empty field, as in &quot;nothing → 12:00&quot;</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Hier %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and the language of its text: &quot;Objectives (Spanish)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Acknowledged clashes</source>
        <translation>Conflits acceptés</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>a kind of clash, and the reason why it may stay</extracomment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is a kind of clash and a reason</extracomment>
        <translation>N’est plus accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <extracomment>%1 is a kind of clash and a reason</extracomment>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::HueLine</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>ui::Import</name>
    <message>
        <source>Notes and cards (%1);;All files (*)</source>
        <extracomment>a kind of files in a file dialog; %1 is a list such as &quot;*.md *.txt&quot;</extracomment>
        <translation>Notes et fiches (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Empty so far</source>
        <extracomment>of a field of an import: the event&apos;s card has nothing there</extracomment>
        <translation>Vide jusqu’ici</translation>
    </message>
    <message>
        <source>Only theirs changed</source>
        <extracomment>of a field of an import: the file says something new, the event&apos;s card does not</extracomment>
        <translation>Seul le fichier a changé</translation>
    </message>
    <message>
        <source>Only ours changed</source>
        <extracomment>of a field of an import: the event&apos;s card says something new, the file does not</extracomment>
        <translation>Seule la fiche a changé</translation>
    </message>
    <message>
        <source>They differ</source>
        <extracomment>of a field of an import: the file and the event&apos;s card differ</extracomment>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Ours</source>
        <extracomment>of a field of an import: what the event&apos;s card says stays</extracomment>
        <translation>Le nôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>of a field of an import: what the file says comes in its place</extracomment>
        <translation>Celui du fichier</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>of a field of an import: what both say is kept</extracomment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Choose (now: both)</source>
        <extracomment>of a field of an import: what both say is kept, unless somebody chooses</extracomment>
        <translation>À choisir (ici&#xa0;: les deux)</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>of a card that an import would make</extracomment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changes a card</source>
        <extracomment>of an import: the card exists and would say something else</extracomment>
        <translation>Modifie une fiche</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>of an import: the card exists and says the same</extracomment>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>of a card that an import would not take</extracomment>
        <translation>Écartée</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>No card in it</source>
        <translation>Aucune fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) without a field</source>
        <translation>
            <numerusform>%n colonne sans champ</numerusform>
            <numerusform>%n colonnes sans champ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>of a value that was read from a file: it says just this</extracomment>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Guessed</source>
        <extracomment>of a value that was read from a file: something had to be assumed</extracomment>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <extracomment>of a value that was read from a file: it was not understood, or contradicts itself</extracomment>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>stands in the place of a file&apos;s name</extracomment>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>ui::ImportEntry</name>
    <message>
        <source>Open an event first, or make a new one: cards are imported into it.</source>
        <translation>Ouvrez d’abord un événement ou créez-en un&#xa0;: c’est là que les fiches sont importées.</translation>
    </message>
    <message>
        <source>Nothing can be imported into %1, because it is open for reading only.</source>
        <translation>Rien ne peut être importé dans %1, car il est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a note, or rows of a spreadsheet, first.</source>
        <translation>Il n’y a rien à coller&#xa0;: copiez d’abord une note ou des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Back to the import</source>
        <translation>Revenir à l’importation</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>ui::ImportList</name>
    <message>
        <source>All %1</source>
        <extracomment>each is a filter of a list; %1 is how many there are</extracomment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>À revoir %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Erreurs %1</translation>
    </message>
    <message>
        <source>Files and cards</source>
        <translation>Fichiers et fiches</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) a card</source>
        <translation>
            <numerusform>%n modifie une fiche</numerusform>
            <numerusform>%n modifient une fiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n point à revoir</numerusform>
            <numerusform>%n points à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n card(s)</source>
        <translation>
            <numerusform>I&amp;mporter %n fiche</numerusform>
            <numerusform>I&amp;mporter %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>The event says all of this already.</source>
        <translation>L’événement dit déjà tout cela.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) imported.</source>
        <translation>
            <numerusform>%n fiche importée.</numerusform>
            <numerusform>%n fiches importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n point à revoir.</numerusform>
            <numerusform>%n points à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the files that hold session cards, or drop them here: notes, forms, tables and schedules. Nothing is stored before you have seen what was understood.</source>
        <translation>Choisissez les fichiers qui contiennent des fiches de session ou déposez-les ici&#xa0;: notes, formulaires, tableaux et programmes. Rien n’est enregistré avant que vous ayez vu ce qui a été compris.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::LanguageList</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>how many cards have a text in the language</extracomment>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>%1 · source</source>
        <extracomment>of a language: the others are translated from it</extracomment>
        <translation>%1 · langue d’origine</translation>
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
        <translation>Première langue</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Third language</source>
        <translation>Troisième langue</translation>
    </message>
</context>
<context>
    <name>ui::LanguageState</name>
    <message>
        <source>complete</source>
        <extracomment>of the texts of a card in one language, as are the next three</extracomment>
        <translation>complet</translation>
    </message>
    <message>
        <source>partly there</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>out of date</source>
        <extracomment>the original changed after the translation was made</extracomment>
        <translation>à mettre à jour</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>ui::LanguagesSection</name>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Name or code of a language, such as Portuguese or pt</source>
        <translation>Nom ou code d’une langue, comme portugais ou pt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No language of that name or code is known.</source>
        <translation>Aucune langue n’est connue sous ce nom ou ce code.</translation>
    </message>
    <message>
        <source>An event needs a language at least.</source>
        <translation>Un événement a besoin d’au moins une langue.</translation>
    </message>
    <message>
        <source>What becomes of the texts in %1?</source>
        <translation>Que deviennent les textes en %1&#x202f;?</translation>
    </message>
    <message>
        <source>Texts that are kept are hidden, and come back with the language.</source>
        <translation>Les textes gardés sont masqués et reviennent avec la langue.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Remove them, too</source>
        <translation>Les supprimer aussi</translation>
    </message>
</context>
<context>
    <name>ui::LimitList</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>“%1” is no number of words. Leave it empty where there is no limit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de mots. Laissez la cellule vide s’il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <extracomment>by how many per cent a text may be longer all the same</extracomment>
        <translation>Tolérance, %</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>words or characters</extracomment>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Texts are counted in words or in characters.</source>
        <translation>Les textes se comptent en mots ou en caractères.</translation>
    </message>
    <message>
        <source>A tolerance is a number from 0 to 100.</source>
        <translation>Une tolérance est un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>The least is more than the most.</source>
        <translation>Le minimum dépasse le maximum.</translation>
    </message>
</context>
<context>
    <name>ui::LimitsModel</name>
    <message>
        <source>● too long</source>
        <translation>● trop long</translation>
    </message>
    <message>
        <source>⚠ tolerated</source>
        <translation>⚠ toléré</translation>
    </message>
    <message>
        <source>⚠ too short</source>
        <translation>⚠ trop court</translation>
    </message>
    <message>
        <source>◐ nearly full</source>
        <translation>◐ presque plein</translation>
    </message>
    <message>
        <source>✓ within</source>
        <translation>✓ dans la limite</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>how long a text is</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>of the most that is allowed, in per cent</extracomment>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
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
        <translation>Ce qui compte comme un mot</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>What stands between spaces and dashes and has a letter or a digit. A lone “?” or “&amp;” counts for nothing.</source>
        <translation>Ce qui se trouve entre espaces et tirets et contient une lettre ou un chiffre. Un «&#x202f;?&#xa0;» ou un «&#xa0;&amp;&#xa0;» isolé ne compte pas.</translation>
    </message>
    <message>
        <source>As a word processor counts</source>
        <translation>Comme un traitement de texte</translation>
    </message>
    <message>
        <source>All that stands between spaces and dashes, a lone “?” or “&amp;” too.</source>
        <translation>Tout ce qui se trouve entre espaces et tirets, même un «&#x202f;?&#xa0;» ou un «&#xa0;&amp;&#xa0;» isolé.</translation>
    </message>
    <message>
        <source>Another limit in a language</source>
        <translation>Autre limite dans une langue</translation>
    </message>
    <message>
        <source>For texts that are longer or shorter in one language; Delete takes such a limit away again</source>
        <translation>Pour des textes plus longs ou plus courts dans une langue&#xa0;; Suppr enlève cette limite</translation>
    </message>
</context>
<context>
    <name>ui::LimitsView</name>
    <message>
        <source>Code or title…</source>
        <translation>Code ou titre…</translation>
    </message>
    <message>
        <source>Filter by code or title</source>
        <translation>Filtrer par code ou titre</translation>
    </message>
    <message>
        <source>Too long or too short</source>
        <extracomment>a filter: only texts that are too long or too short</extracomment>
        <translation>Trop long ou trop court</translation>
    </message>
    <message>
        <source>Grant an exception…</source>
        <translation>Accorder une exception…</translation>
    </message>
    <message>
        <source>Lets the selected texts be longer, with a reason. Reviewers and programme officers may.</source>
        <translation>Permet aux textes sélectionnés d’être plus longs, avec une raison. Les relecteurs et responsables du programme le peuvent.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Ends the exceptions of the selected texts</source>
        <translation>Met fin aux exceptions des textes sélectionnés</translation>
    </message>
    <message>
        <source>Texts and their limits</source>
        <translation>Textes et leurs limites</translation>
    </message>
    <message>
        <source>No text is so. Limits are set on the page Event.</source>
        <translation>Aucun texte ne correspond. Les limites se fixent sur la page Événement.</translation>
    </message>
    <message>
        <source>All of these texts may be as long as that already.</source>
        <translation>Tous ces textes peuvent déjà avoir cette longueur.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Not saved: %1 What you write is kept here and tried again.</source>
        <translation>Non enregistré&#xa0;: %1 Ce que vous écrivez est gardé ici et l’enregistrement sera retenté.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so it is open for reading only.</source>
        <translation>Impossible d’écrire dans %1&#xa0;: il est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done, such as &quot;typing in Objectives&quot;</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>About Escaleta</source>
        <translation>À propos d’Escaleta</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Escaleta %1&lt;/h3&gt;&lt;p&gt;Session cards of a congress: drafted, checked, scheduled and printed.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Escaleta %1&lt;/h3&gt;&lt;p&gt;Pour rédiger, vérifier, programmer et imprimer les fiches de session d’un congrès.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version&#xa0;3 ou ultérieure. Il est fourni sans aucune garantie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>The last changes could not be stored in %1. Save a copy to keep them.</source>
        <translation>Les dernières modifications n’ont pas pu être enregistrées dans %1. Enregistrez une copie pour les garder.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Texts in %1 are not checked for spelling: the package %2 brings the dictionary.</source>
        <extracomment>%1 is a language, %2 the name of a package of the system</extracomment>
        <translation>L’orthographe des textes en %1 n’est pas vérifiée&#xa0;: le dictionnaire se trouve dans le paquet %2.</translation>
    </message>
    <message>
        <source>This event calls you %1 now.</source>
        <translation>Cet événement vous appelle désormais %1.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
</context>
<context>
    <name>ui::Meter</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <extracomment>&quot;112 of 250 words&quot;: %1 is how many there are, %n how many there may be.</extracomment>
        <translation>
            <numerusform>%1 sur %n caractère</numerusform>
            <numerusform>%1 sur %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <translation>
            <numerusform>%1 sur %n mot</numerusform>
            <numerusform>%1 sur %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n over)</source>
        <extracomment>So many words (or characters) past the limit, after &quot;104 of 100 words&quot;.</extracomment>
        <translation>
            <numerusform>(%n de trop)</numerusform>
            <numerusform>(%n de trop)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s): each piece with a letter or a digit counts.</source>
        <translation>
            <numerusform>%n mot&#xa0;: chaque élément avec une lettre ou un chiffre compte.</numerusform>
            <numerusform>%n mots&#xa0;: chaque élément avec une lettre ou un chiffre compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A word processor counts %n.</source>
        <translation>
            <numerusform>Un traitement de texte en compte %n.</numerusform>
            <numerusform>Un traitement de texte en compte %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s), spaces included.</source>
        <translation>
            <numerusform>%n caractère, espaces compris.</numerusform>
            <numerusform>%n caractères, espaces compris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(at least %n)</source>
        <extracomment>how many words (or characters) a text should have at least, after &quot;12 of 100 words&quot;</extracomment>
        <translation>
            <numerusform>(au moins %n)</numerusform>
            <numerusform>(au moins %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n are let pass.</source>
        <translation>
            <numerusform>On tolère jusqu’à %n.</numerusform>
            <numerusform>On tolère jusqu’à %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An exception: %1</source>
        <translation>Une exception&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::NewsBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPanel</name>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Hours also shown in</source>
        <translation>Heures aussi indiquées à</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Livret</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The languages stand</source>
        <translation>Les langues se présentent</translation>
    </message>
    <message>
        <source>In sequence</source>
        <extracomment>the languages of a booklet: one whole booklet after the other, or each text beside the other</extracomment>
        <translation>L’une après l’autre</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>A page for each day</source>
        <translation>Une page par jour</translation>
    </message>
    <message>
        <source>All days side by side</source>
        <translation>Tous les jours côte à côte</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>Une organisation doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>ui::OutputList</name>
    <message>
        <source>What is published</source>
        <translation>Ce qui est publié</translation>
    </message>
</context>
<context>
    <name>ui::OutputView</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>characters that no font has</comment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Cancel updating</source>
        <translation>Annuler la mise à jour</translation>
    </message>
</context>
<context>
    <name>ui::Outputs</name>
    <message>
        <source>Programme booklet</source>
        <translation>Livret du programme</translation>
    </message>
    <message>
        <source>Cover, days, sessions and indexes, to print</source>
        <translation>Couverture, jours, sessions et index, à imprimer</translation>
    </message>
    <message>
        <source>Day timetables</source>
        <translation>Grilles horaires</translation>
    </message>
    <message>
        <source>When and where, to print</source>
        <translation>Quand et où, à imprimer</translation>
    </message>
    <message>
        <source>Session cards</source>
        <translation>Fiches de session</translation>
    </message>
    <message>
        <source>Each session in full, to print</source>
        <translation>Chaque session en entier, à imprimer</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Rapport de relecture</translation>
    </message>
    <message>
        <source>What is still to be done, to print</source>
        <translation>Ce qui reste à faire, à imprimer</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>A folder of pages that works offline, too</source>
        <translation>Un dossier de pages, même hors ligne</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>For Outlook, Google and others (iCalendar)</source>
        <translation>Pour Outlook, Google et d’autres (iCalendar)</translation>
    </message>
    <message>
        <source>Word forms</source>
        <translation>Formulaires Word</translation>
    </message>
    <message>
        <source>The session form, filled, for Word</source>
        <translation>La fiche de session, remplie, pour Word</translation>
    </message>
    <message>
        <source>LibreOffice forms</source>
        <translation>Formulaires LibreOffice</translation>
    </message>
    <message>
        <source>The session form, filled (OpenDocument)</source>
        <translation>La fiche de session, remplie (OpenDocument)</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>A table of the sessions, for Excel</source>
        <translation>Un tableau des sessions, pour Excel</translation>
    </message>
    <message>
        <source>Table as text</source>
        <translation>Tableau en texte</translation>
    </message>
    <message>
        <source>A table of the sessions as CSV</source>
        <translation>Un tableau des sessions en CSV</translation>
    </message>
    <message>
        <source>schedule.xml</source>
        <translation>schedule.xml</translation>
    </message>
    <message>
        <source>For conference apps and recordings</source>
        <translation>Pour les applications de congrès et les enregistrements</translation>
    </message>
    <message>
        <source>schedule.json</source>
        <translation>schedule.json</translation>
    </message>
    <message>
        <source>For conference apps and web sites</source>
        <translation>Pour les applications de congrès et les sites web</translation>
    </message>
    <message>
        <source>Whole event as JSON</source>
        <translation>Tout l’événement en JSON</translation>
    </message>
    <message>
        <source>Everything, for other programs</source>
        <translation>Tout, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Review board</source>
        <translation>Tableau de relecture</translation>
    </message>
    <message>
        <source>How far each text is, for Excel</source>
        <translation>L’état de chaque texte, pour Excel</translation>
    </message>
</context>
<context>
    <name>ui::PageBar</name>
    <message>
        <source>of %1</source>
        <extracomment>after the number of a page: &quot;3 of 12&quot;</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Pa&amp;ge:</source>
        <translation>Pa&amp;ge&#xa0;:</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>a way to show pages: as wide as the window</extracomment>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>As high as the window</source>
        <translation>Pleine hauteur</translation>
    </message>
</context>
<context>
    <name>ui::PdfPreview</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePart</name>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant·e</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur·e</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>Who is at this desk</source>
        <translation>Qui est à ce poste</translation>
    </message>
    <message>
        <source>Changes, comments and decisions carry your name. What you are here for decides which moves of a card are offered to you.</source>
        <translation>Les modifications, commentaires et décisions portent votre nom. Votre fonction détermine les étapes d’une fiche qui vous sont proposées.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>You are here as:</source>
        <translation>Vous êtes ici en tant que&#xa0;:</translation>
    </message>
    <message>
        <source>Writes cards, submits them and answers to reviews.</source>
        <translation>Rédige les fiches, les soumet et répond aux relectures.</translation>
    </message>
    <message>
        <source>Reads cards, asks for changes, accepts or rejects them.</source>
        <translation>Lit les fiches, demande des modifications, les accepte ou les refuse.</translation>
    </message>
    <message>
        <source>Makes the programme, and may do what the other two may.</source>
        <translation>Établit le programme et peut tout ce que peuvent les deux autres.</translation>
    </message>
</context>
<context>
    <name>ui::PersonList</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a person&apos;s position in their organization</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is no city “%1” among the time zones. Try a larger one nearby, or an offset such as UTC-3.</source>
        <translation>Il n’y a pas de ville «&#xa0;%1&#xa0;» parmi les fuseaux horaires. Essayez une plus grande ville proche, ou un décalage comme UTC-3.</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>when a person can take part</extracomment>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>always</source>
        <extracomment>a person can take part at any time</extracomment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>“%1” are no hours. Write them as 8-9:30, or with a day before them: 31/05/2021 15-18; 01/06/2021.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un horaire. Écrivez par exemple 8-9:30, ou avec le jour devant&#xa0;: 31/05/2021 15-18&#x202f;; 01/06/2021.</translation>
    </message>
</context>
<context>
    <name>ui::PlacingDialog</name>
    <message numerus="yes">
        <source>%n session(s) without a place</source>
        <translation>
            <numerusform>%n session sans créneau</numerusform>
            <numerusform>%n sessions sans créneau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to be placed</source>
        <translation>
            <numerusform>%n session à placer</numerusform>
            <numerusform>%n sessions à placer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n session(s)</source>
        <translation>
            <numerusform>Placer %n session</numerusform>
            <numerusform>Placer %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>Place unscheduled sessions</source>
        <translation>Placer les sessions restantes</translation>
    </message>
    <message>
        <source>Stop and show</source>
        <translation>Arrêter et montrer</translation>
    </message>
    <message>
        <source>Shows the best plan that has been found so far.</source>
        <translation>Montre le meilleur plan trouvé jusqu’ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Looking for a place for every session, without collisions and at hours that suit people. This takes ten seconds at most.</source>
        <translation>Recherche d’un créneau pour chaque session, sans conflit et à des heures convenables pour chacun. Dix secondes au plus.</translation>
    </message>
    <message>
        <source>No place was found. Nothing has changed.</source>
        <translation>Aucun créneau n’a été trouvé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>No better plan is possible. Nothing has changed yet.</source>
        <translation>Il n’y a pas de meilleur plan. Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>This is the best plan that was found in the time. Nothing has changed yet.</source>
        <translation>C’est le meilleur plan trouvé dans ce délai. Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>%1 hours of sessions fall at night for someone.</source>
        <translation>%1 heures de session tombent la nuit pour quelqu’un.</translation>
    </message>
</context>
<context>
    <name>ui::PlatformList</name>
    <message>
        <source>Capacity</source>
        <extracomment>how many people fit in</extracomment>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Opens</source>
        <extracomment>the hour from which a room can be used</extracomment>
        <translation>Ouvre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 9:00 or 20h.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez par exemple 9:00 ou 20h.</translation>
    </message>
    <message>
        <source>“%1” is no number of people. Leave it empty where there is no limit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de personnes. Laissez la cellule vide s’il n’y a pas de limite.</translation>
    </message>
    <message>
        <source>Booths</source>
        <extracomment>where interpreters work</extracomment>
        <translation>Cabines</translation>
    </message>
    <message>
        <source>Rest (min)</source>
        <extracomment>of interpreters, between two sessions, in minutes</extracomment>
        <translation>Repos (min)</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>an account of a service such as Zoom, which holds one session at a time</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>“%1” is no pair of languages. Write booths as ES–EN; ES–FR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une paire de langues. Écrivez les cabines ainsi&#xa0;: ES–EN&#x202f;; ES–FR.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de minutes.</translation>
    </message>
</context>
<context>
    <name>ui::PointHandle</name>
    <message>
        <source>Move point %1</source>
        <translation>Déplacer le point %1</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up or Alt+Down in the text.</source>
        <translation>Faites-le glisser, ou appuyez sur Alt+Haut ou Alt+Bas dans le texte.</translation>
    </message>
    <message>
        <source>Drag to move this point (Alt+Up, Alt+Down)</source>
        <translation>Faire glisser pour déplacer ce point (Alt+Haut, Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>ui::PreviewBar</name>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Pa&amp;per:</source>
        <translation>Pa&amp;pier&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
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
        <translation>Limite dépassée</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Limite proche</translation>
    </message>
    <message>
        <source>The note has another limit</source>
        <translation>Autre limite dans la note</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Champ manquant</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <source>Translation out of date</source>
        <translation>Traduction à mettre à jour</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Language listed twice</source>
        <translation>Langue en double</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Pas encore de code</translation>
    </message>
    <message>
        <source>Code used twice</source>
        <translation>Code en double</translation>
    </message>
    <message>
        <source>Code of another subtheme</source>
        <translation>Code d’un autre sous-thème</translation>
    </message>
    <message>
        <source>Subtheme of another line</source>
        <translation>Sous-thème d’une autre ligne</translation>
    </message>
    <message>
        <source>Not on a day of the event</source>
        <translation>Hors des jours de l’événement</translation>
    </message>
    <message>
        <source>End before the start</source>
        <translation>Fin avant le début</translation>
    </message>
    <message>
        <source>Hours that do not agree</source>
        <translation>Heures discordantes</translation>
    </message>
    <message>
        <source>Time that does not exist</source>
        <translation>Heure inexistante</translation>
    </message>
    <message>
        <source>Time that comes twice</source>
        <translation>Heure répétée</translation>
    </message>
    <message>
        <source>Clash on a platform</source>
        <translation>Conflit d’horaire&#xa0;: plateforme</translation>
    </message>
    <message>
        <source>Clash of a person</source>
        <translation>Conflit d’horaire&#xa0;: personne</translation>
    </message>
    <message>
        <source>Incomplete link</source>
        <translation>Lien incomplet</translation>
    </message>
    <message>
        <source>Lines without a field</source>
        <translation>Lignes non placées</translation>
    </message>
    <message>
        <source>Outside of opening hours</source>
        <translation>Hors des heures d’ouverture</translation>
    </message>
    <message>
        <source>Longer than a day</source>
        <translation>Plus longue qu’une journée</translation>
    </message>
    <message>
        <source>Unknown time zone</source>
        <translation>Fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>Night in a listed zone</source>
        <translation>Nuit dans un fuseau affiché</translation>
    </message>
    <message>
        <source>Night for a person</source>
        <translation>Nuit pour une personne</translation>
    </message>
    <message>
        <source>Clocks change until then</source>
        <translation>Changement d’heure d’ici là</translation>
    </message>
    <message>
        <source>A time and no platform</source>
        <translation>Une heure et pas de plateforme</translation>
    </message>
    <message>
        <source>Platform not in the list</source>
        <translation>Plateforme absente de la liste</translation>
    </message>
    <message>
        <source>Clash of an organizer</source>
        <translation>Conflit d’horaire&#xa0;: organisateur</translation>
    </message>
    <message>
        <source>Clash on a licence</source>
        <translation>Conflit d’horaire&#xa0;: licence</translation>
    </message>
    <message>
        <source>Too close on a platform</source>
        <translation>Trop rapprochées&#xa0;: plateforme</translation>
    </message>
    <message>
        <source>Too close for a person</source>
        <translation>Trop rapprochées&#xa0;: personne</translation>
    </message>
    <message>
        <source>Too close for an organizer</source>
        <translation>Trop rapprochées&#xa0;: organisateur</translation>
    </message>
    <message>
        <source>Interpreters without rest</source>
        <translation>Interprètes sans repos</translation>
    </message>
    <message>
        <source>No booth for a language</source>
        <translation>Pas de cabine pour une langue</translation>
    </message>
    <message>
        <source>More people than the platform holds</source>
        <translation>Plus de monde que la plateforme n’en accueille</translation>
    </message>
    <message>
        <source>During a break</source>
        <translation>Pendant une pause</translation>
    </message>
    <message>
        <source>Person not available</source>
        <translation>Personne indisponible</translation>
    </message>
</context>
<context>
    <name>ui::PublishPage</name>
    <message>
        <source>There are no sessions to publish yet.</source>
        <translation>Il n’y a pas encore de session à publier.</translation>
    </message>
    <message>
        <source>Go to the cards</source>
        <translation>Aller aux fiches</translation>
    </message>
    <message>
        <source>No card is among those that are chosen.</source>
        <translation>Aucune fiche ne correspond à ce choix.</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Freeze edition…</source>
        <translation>Figer une édition…</translation>
    </message>
    <message>
        <source>Editions…</source>
        <translation>Éditions…</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>since %1</source>
        <extracomment>how long a card has had its status: &quot;since 3 November&quot;</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>your mark %1</source>
        <extracomment>the mean of one&apos;s own marks for a card</extracomment>
        <translation>votre note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed since you last looked</source>
        <translation>Modifiée depuis votre dernière lecture</translation>
    </message>
</context>
<context>
    <name>ui::QueueView</name>
    <message>
        <source>There are no cards yet.</source>
        <translation>Il n’y a pas encore de fiches.</translation>
    </message>
    <message>
        <source>Nothing waits for a review here. Cards come here once their authors have submitted them.</source>
        <translation>Rien n’attend de relecture ici. Les fiches arrivent une fois soumises par leurs auteurs.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non attribuées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>✓ Nothing to mend.</source>
        <translation>✓ Rien à corriger.</translation>
    </message>
    <message>
        <source>Cards to review</source>
        <translation>Fiches à relire</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Findings of this card</source>
        <translation>Remarques sur cette fiche</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>of the cards in the queue</extracomment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>The card before this one (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>La fiche qui précède celle-ci (%1)</translation>
    </message>
    <message>
        <source>The card after this one (%1)</source>
        <translation>La fiche qui suit celle-ci (%1)</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPane</name>
    <message>
        <source>You have not looked at this card before.</source>
        <translation>Vous n’avez pas encore lu cette fiche.</translation>
    </message>
    <message>
        <source>The history of this card can&apos;t be read.</source>
        <translation>L’historique de cette fiche est illisible.</translation>
    </message>
    <message>
        <source>Nothing has changed since you last looked (%1).</source>
        <extracomment>%1 is a time: when the reviewer last looked at the card</extracomment>
        <translation>Rien n’a changé depuis votre dernière lecture (%1).</translation>
    </message>
    <message>
        <source>What has changed since you last looked (%1):</source>
        <translation>Ce qui a changé depuis votre dernière lecture (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>how a card is looked at: as text, what has changed in it, or as it prints</extracomment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>Open in Cards</source>
        <translation>Ouvrir dans Fiches</translation>
    </message>
    <message>
        <source>Leads to the card on the page Cards, to write in it</source>
        <translation>Mène à la fiche sur la page Fiches, pour y écrire</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Writes to the authors what is asked of them</source>
        <translation>Écrit aux auteurs ce qui leur est demandé</translation>
    </message>
    <message>
        <source>This event reviews anonymously: organizers and people are hidden.</source>
        <translation>Cet événement est relu anonymement&#xa0;: organisateurs et personnes sont masqués.</translation>
    </message>
    <message>
        <source>Comment…</source>
        <extracomment>on the words that are chosen</extracomment>
        <translation>Commenter…</translation>
    </message>
</context>
<context>
    <name>ui::ReadingView</name>
    <message numerus="yes">
        <source>Reading: %1 of %n file(s)</source>
        <translation>
            <numerusform>Lecture&#xa0;: %1 sur %n fichier</numerusform>
            <numerusform>Lecture&#xa0;: %1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::RemindersView</name>
    <message>
        <source>to submit</source>
        <extracomment>what somebody owes, as are the next three</extracomment>
        <translation>à soumettre</translation>
    </message>
    <message>
        <source>to change</source>
        <translation>à modifier</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to answer</source>
        <translation>
            <numerusform>%n commentaire à traiter</numerusform>
            <numerusform>%n commentaires à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>à juger</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>in place of a name: cards that are assigned to nobody</extracomment>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>- %1: %2, since %3</source>
        <extracomment>a line of a reminder: a card, what is to be done with it, since when</extracomment>
        <translation>- %1&#xa0;: %2, depuis %3</translation>
    </message>
    <message>
        <source>%1, this waits for you:</source>
        <translation>%1, ceci vous attend&#xa0;:</translation>
    </message>
    <message>
        <source>The reminder for %1 can be pasted into a mail.</source>
        <translation>Le rappel pour %1 peut être collé dans un courriel.</translation>
    </message>
    <message>
        <source>Who, and which card</source>
        <translation>Qui, et quelle fiche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Qui doit quoi</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Copier le rappel</translation>
    </message>
    <message>
        <source>Copies what the chosen one owes, to be pasted into a mail</source>
        <translation>Copie ce que doit la personne choisie, à coller dans un courriel</translation>
    </message>
    <message>
        <source>Nobody owes anything: no drafts, no open comments, nothing to judge.</source>
        <translation>Personne ne doit rien&#xa0;: ni brouillons, ni commentaires ouverts, ni rien à juger.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>Board</source>
        <extracomment>all cards at a glance, as a table</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>the cards that somebody has to review, one after the other</extracomment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>how long all texts are and may be</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Views of the review</source>
        <translation>Vues de la relecture</translation>
    </message>
    <message>
        <source>Who is at this desk; press to change it</source>
        <translation>Qui est à ce poste&#xa0;; appuyez pour changer</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>who owes what</extracomment>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSection</name>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Reviewers give each card a mark from 0 to 5 for each of these. A heavier one counts more in the mean.</source>
        <translation>Les relecteurs donnent à chaque fiche une note de 0 à 5 pour chacun. Le plus lourd compte davantage dans la moyenne.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>There are no criteria yet, so reviewers give no marks.</source>
        <translation>Il n’y a pas encore de critères, donc pas de notes.</translation>
    </message>
    <message>
        <source>Anonymous review</source>
        <translation>Relecture anonyme</translation>
    </message>
    <message>
        <source>Reviewers don&apos;t see organizers and people on the page Review; their names are blanked in the texts.</source>
        <translation>Les relecteurs ne voient ni organisateurs ni personnes sur la page Relecture&#xa0;; leurs noms sont masqués dans les textes.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reworded: %1</source>
        <translation>Reformulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Résolu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Rouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>somebody who is not listed any more</source>
        <translation>quelqu’un qui n’est plus dans la liste</translation>
    </message>
    <message>
        <source>Of %1</source>
        <extracomment>%1 is who gave a card marks or changed them</extracomment>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <extracomment>%1 is a field, %2 how many words or characters it may have, %3 why</extracomment>
        <translation>%1&#xa0;: %2, «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Accordée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>what somebody said who led a card to another status</extracomment>
        <translation>Note du changement d’état</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteur·rices</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Exceptions from limits</source>
        <translation>Exceptions aux limites</translation>
    </message>
</context>
<context>
    <name>ui::RowsPart</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ui::ScorePanel</name>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>a button for a mark; %1 is what is judged</extracomment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>The event has no criteria for marks yet. They are set on the page Event, under Review.</source>
        <translation>L’événement n’a pas encore de critères de notation. Ils se définissent sur la page Événement, sous Relecture.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Pas encore de notes.</translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 of %n reviewer(s)</source>
        <extracomment>the mean of the marks of all reviewers</extracomment>
        <translation>
            <numerusform>Moyenne %1 de %n relecteur·rice</numerusform>
            <numerusform>Moyenne %1 de %n relecteur·rices</numerusform>
        </translation>
    </message>
    <message>
        <source>, spread %1</source>
        <extracomment>how far the reviewers&apos; marks are from each other</extracomment>
        <translation>, écart %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of colleagues or criteria that are gone don&apos;t count.</source>
        <translation>
            <numerusform>%n note de collègues ou de critères disparus ne compte pas.</numerusform>
            <numerusform>%n notes de collègues ou de critères disparus ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <extracomment>what is judged, and the mean of all marks for it: &quot;Relevance: mean 3.5&quot;</extracomment>
        <translation>%1&#xa0;: moyenne %2</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search all cards…</source>
        <translation>Rechercher dans les fiches…</translation>
    </message>
    <message>
        <source>Search in all texts of all cards</source>
        <translation>Rechercher dans tous les textes de toutes les fiches</translation>
    </message>
</context>
<context>
    <name>ui::SectionTexts</name>
    <message>
        <source>Title and dates</source>
        <translation>Titre et dates</translation>
    </message>
    <message>
        <source>What stands on the cover of everything that is published.</source>
        <translation>Ce qui figure en couverture de tout ce qui est publié.</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Hours are written in the home zone and also shown in the others.</source>
        <translation>Les heures sont saisies dans le fuseau de l’événement et affichées aussi dans les autres.</translation>
    </message>
    <message>
        <source>Time zones that hours are also shown in</source>
        <translation>Autres fuseaux horaires dans lesquels les heures sont affichées</translation>
    </message>
    <message>
        <source>Hours are shown in the home zone only. Search a city above to show them in its zone, too.</source>
        <translation>Les heures ne sont affichées que dans le fuseau de l’événement. Cherchez une ville ci-dessus pour les afficher aussi dans le sien.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The languages that the cards are written in. The first is the source that the others are translated from.</source>
        <translation>Les langues dans lesquelles les fiches sont rédigées. La première est la langue d’origine, dont les autres sont traduites.</translation>
    </message>
    <message>
        <source>Languages of the content</source>
        <translation>Langues du contenu</translation>
    </message>
    <message>
        <source>Add the language that the cards are written in.</source>
        <translation>Ajoutez la langue dans laquelle les fiches sont rédigées.</translation>
    </message>
    <message>
        <source>Thematic lines</source>
        <translation>Lignes thématiques</translation>
    </message>
    <message>
        <source>The lines of the programme and their subthemes. Their order is that of the programme, and their numbers begin the codes of the cards.</source>
        <translation>Les lignes du programme et leurs sous-thèmes. Leur ordre est celui du programme et leurs numéros commencent les codes des fiches.</translation>
    </message>
    <message>
        <source>Thematic lines and subthemes</source>
        <translation>Lignes thématiques et sous-thèmes</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>There are no thematic lines yet. Add the first, and then its subthemes.</source>
        <translation>Il n’y a pas encore de ligne thématique. Ajoutez la première, puis ses sous-thèmes.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>What a session can be: a panel, a workshop …</source>
        <translation>Ce que peut être une session&#xa0;: un panel, un atelier…</translation>
    </message>
    <message>
        <source>Add a format</source>
        <translation>Ajouter un format</translation>
    </message>
    <message>
        <source>There are no formats yet. Add those that a session can have.</source>
        <translation>Il n’y a pas encore de format. Ajoutez ceux qu’une session peut avoir.</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>The rooms and channels that sessions take place in. They are the columns of the timetable, in this order.</source>
        <translation>Les salles et les canaux où ont lieu les sessions. Ce sont les colonnes de la grille horaire, dans cet ordre.</translation>
    </message>
    <message>
        <source>Add a platform</source>
        <translation>Ajouter une plateforme</translation>
    </message>
    <message>
        <source>There are no platforms yet. Add the rooms and channels that sessions take place in.</source>
        <translation>Il n’y a pas encore de plateforme. Ajoutez les salles et les canaux où ont lieu les sessions.</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Who organizes sessions, and whom people belong to.</source>
        <translation>Celles qui organisent les sessions et dont relèvent les personnes.</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>There are no organizations yet. They come with imported cards, or add them here.</source>
        <translation>Il n’y a pas encore d’organisation. Elles arrivent avec les fiches importées, ou ajoutez-les ici.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who moderates and speaks, with their post as it stands on a card.</source>
        <translation>Qui modère et qui intervient, avec la fonction telle qu’elle figure sur une fiche.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>There are no people yet. They come with imported cards, or add them here.</source>
        <translation>Il n’y a encore personne. Les personnes arrivent avec les fiches importées, ou ajoutez-les ici.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>How long each text may be. A longer one is marked, never cut.</source>
        <translation>La longueur que chaque texte peut avoir. Un texte plus long est signalé, jamais coupé.</translation>
    </message>
    <message>
        <source>Limits of the texts</source>
        <translation>Limites des textes</translation>
    </message>
    <message>
        <source>Texts of the form</source>
        <translation>Textes du formulaire</translation>
    </message>
    <message>
        <source>What the event calls the fields and statuses of its cards, on screen and on paper. Empty cells keep the words in grey.</source>
        <translation>Les noms que l’événement donne aux champs et aux statuts de ses fiches, à l’écran et sur papier. Les cellules vides gardent les mots en gris.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Names and terms of the event that spelling accepts.</source>
        <translation>Les noms et les termes de l’événement que le correcteur accepte.</translation>
    </message>
    <message>
        <source>Words of the dictionary</source>
        <translation>Mots du dictionnaire</translation>
    </message>
    <message>
        <source>There are no words in this language yet. Write or paste them above.</source>
        <translation>Il n’y a pas encore de mot dans cette langue. Écrivez-en ou collez-en ci-dessus.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Lunches, coffees and whatever else nobody should have to miss. They span the platforms in the timetable.</source>
        <translation>Déjeuners, cafés et tout ce que personne ne devrait manquer. Dans l’horaire, elles couvrent les plateformes.</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Ajouter une pause</translation>
    </message>
    <message>
        <source>There are no breaks yet. Add the first, and put it on every day.</source>
        <translation>Il n’y a pas encore de pause. Ajoutez la première, puis reprenez-la tous les jours.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Who works on the cards. Whoever decides something is listed by themselves; what somebody did stays when they leave this list.</source>
        <translation>Qui travaille sur les fiches. Quiconque décide quelque chose y figure de lui-même&#xa0;; ce que quelqu’un a fait reste quand il quitte cette liste.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Ajouter un collègue</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add those who write, review and schedule.</source>
        <translation>Personne pour l’instant. Ajoutez celles et ceux qui rédigent, relisent et programment.</translation>
    </message>
</context>
<context>
    <name>ui::SidePanel</name>
    <message>
        <source>About the card</source>
        <translation>À propos de la fiche</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <extracomment>a tab; %1 is how many there are</extracomment>
        <translation>Remarques %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <extracomment>a tab; %1 is how many there are</extracomment>
        <translation>Commentaires %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>%1 · %n card(s)</source>
        <extracomment>when a file was open last, and how many cards it has; %1 is a date and time</extracomment>
        <translation>
            <numerusform>%1 · %n fiche</numerusform>
            <numerusform>%1 · %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Session cards of a congress: drafted, checked, scheduled and printed.</source>
        <translation>Pour rédiger, vérifier, programmer et imprimer les fiches de session d’un congrès.</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nouvel événement…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample congress</source>
        <translation>Ouvrir le congrès d’&amp;exemple</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Événements récents</translation>
    </message>
    <message>
        <source>No event has been opened yet. The sample congress shows what there is to see, and nothing in it can break.</source>
        <translation>Aucun événement n’a encore été ouvert. Le congrès d’exemple permet de tout essayer sans rien risquer.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled</source>
        <extracomment>cards that have a date and an hour</extracomment>
        <translation>
            <numerusform>%n programmée</numerusform>
            <numerusform>%n programmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over a limit</source>
        <extracomment>cards with a text that has too many words</extracomment>
        <translation>
            <numerusform>%n hors limite</numerusform>
            <numerusform>%n hors limite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a clash</source>
        <extracomment>cards at the same time on the same platform or with the same person</extracomment>
        <translation>
            <numerusform>%n en conflit</numerusform>
            <numerusform>%n en conflit</numerusform>
        </translation>
    </message>
    <message>
        <source>● Not saved yet</source>
        <translation>● Pas encore enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>✓ Saved at %1</source>
        <translation>✓ Enregistré à %1</translation>
    </message>
    <message>
        <source>✓ All saved</source>
        <translation>✓ Tout est enregistré</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>ui::Step</name>
    <message>
        <source>new card</source>
        <translation>nouvelle fiche</translation>
    </message>
    <message numerus="yes">
        <source>copy of %n card(s)</source>
        <translation>
            <numerusform>copie de %n fiche</numerusform>
            <numerusform>copie de %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n card(s)</source>
        <translation>
            <numerusform>suppression de %n fiche</numerusform>
            <numerusform>suppression de %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %n card(s)</source>
        <translation>
            <numerusform>retour de %n fiche</numerusform>
            <numerusform>retour de %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status of %n card(s)</source>
        <translation>
            <numerusform>statut de %n fiche</numerusform>
            <numerusform>statut de %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thematic line of %n card(s)</source>
        <translation>
            <numerusform>ligne thématique de %n fiche</numerusform>
            <numerusform>ligne thématique de %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>platform of %n card(s)</source>
        <translation>
            <numerusform>plateforme de %n fiche</numerusform>
            <numerusform>plateforme de %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>languages of %n card(s)</source>
        <translation>
            <numerusform>langues de %n fiche</numerusform>
            <numerusform>langues de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <extracomment>%1 is a field of the card</extracomment>
        <translation>restauration de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>restoring of the card</source>
        <translation>restauration de la fiche</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>typing in %1</source>
        <translation>saisie dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>adding “%1” to the dictionary</source>
        <translation>ajout de «&#xa0;%1&#xa0;» au dictionnaire</translation>
    </message>
    <message>
        <source>marking %1 as up to date</source>
        <translation>marquage de «&#xa0;%1&#xa0;» comme à jour</translation>
    </message>
    <message>
        <source>moving a line to %1</source>
        <translation>déplacement d’une ligne vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>dismissing a line of the note</source>
        <translation>mise à l’écart d’une ligne de la note</translation>
    </message>
    <message>
        <source>change of the event&apos;s title</source>
        <translation>modification du titre de l’événement</translation>
    </message>
    <message>
        <source>change of the event&apos;s place</source>
        <translation>modification du lieu de l’événement</translation>
    </message>
    <message>
        <source>change of the event&apos;s days</source>
        <translation>modification des dates de l’événement</translation>
    </message>
    <message>
        <source>new words in the dictionary</source>
        <translation>nouveaux mots dans le dictionnaire</translation>
    </message>
    <message>
        <source>merge of people</source>
        <translation>fusion de personnes</translation>
    </message>
    <message>
        <source>merge of organizations</source>
        <translation>fusion d’organisations</translation>
    </message>
    <message>
        <source>change of a format</source>
        <translation>modification d’un format</translation>
    </message>
    <message>
        <source>new format</source>
        <translation>nouveau format</translation>
    </message>
    <message>
        <source>removal of formats</source>
        <translation>suppression de formats</translation>
    </message>
    <message>
        <source>new order of the formats</source>
        <translation>nouvel ordre des formats</translation>
    </message>
    <message>
        <source>removal of languages</source>
        <translation>suppression de langues</translation>
    </message>
    <message>
        <source>new order of the languages</source>
        <translation>nouvel ordre des langues</translation>
    </message>
    <message>
        <source>new language</source>
        <translation>nouvelle langue</translation>
    </message>
    <message>
        <source>change of a limit</source>
        <translation>modification d’une limite</translation>
    </message>
    <message>
        <source>change of the counting rule</source>
        <translation>modification de la règle de décompte</translation>
    </message>
    <message>
        <source>change of an organization</source>
        <translation>modification d’une organisation</translation>
    </message>
    <message>
        <source>new organization</source>
        <translation>nouvelle organisation</translation>
    </message>
    <message>
        <source>removal of organizations</source>
        <translation>suppression d’organisations</translation>
    </message>
    <message>
        <source>change of a person</source>
        <translation>modification d’une personne</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>removal of people</source>
        <translation>suppression de personnes</translation>
    </message>
    <message>
        <source>change of a platform</source>
        <translation>modification d’une plateforme</translation>
    </message>
    <message>
        <source>new platform</source>
        <translation>nouvelle plateforme</translation>
    </message>
    <message>
        <source>removal of platforms</source>
        <translation>suppression de plateformes</translation>
    </message>
    <message>
        <source>new order of the platforms</source>
        <translation>nouvel ordre des plateformes</translation>
    </message>
    <message>
        <source>change of a thematic line</source>
        <translation>modification d’une ligne thématique</translation>
    </message>
    <message>
        <source>new thematic line</source>
        <translation>nouvelle ligne thématique</translation>
    </message>
    <message>
        <source>removal of thematic lines</source>
        <translation>suppression de lignes thématiques</translation>
    </message>
    <message>
        <source>new order of the thematic lines</source>
        <translation>nouvel ordre des lignes thématiques</translation>
    </message>
    <message>
        <source>renumbering of the thematic lines</source>
        <translation>renumérotation des lignes thématiques</translation>
    </message>
    <message>
        <source>change of the form&apos;s texts</source>
        <translation>modification des textes du formulaire</translation>
    </message>
    <message>
        <source>change of a word of the dictionary</source>
        <translation>modification d’un mot du dictionnaire</translation>
    </message>
    <message>
        <source>removal of words from the dictionary</source>
        <translation>suppression de mots du dictionnaire</translation>
    </message>
    <message>
        <source>removal of time zones</source>
        <translation>suppression de fuseaux horaires</translation>
    </message>
    <message>
        <source>new order of the time zones</source>
        <translation>nouvel ordre des fuseaux horaires</translation>
    </message>
    <message>
        <source>change of the home zone</source>
        <translation>modification du fuseau de l’événement</translation>
    </message>
    <message>
        <source>new time zone</source>
        <translation>nouveau fuseau horaire</translation>
    </message>
    <message numerus="yes">
        <source>import of %n card(s)</source>
        <translation>
            <numerusform>importation de %n fiche</numerusform>
            <numerusform>importation de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged clash</source>
        <translation>acceptation du conflit</translation>
    </message>
    <message>
        <source>clash no longer acknowledged</source>
        <translation>retrait de l’acceptation du conflit</translation>
    </message>
    <message>
        <source>change of a break</source>
        <translation>modification d’une pause</translation>
    </message>
    <message>
        <source>new break</source>
        <translation>nouvelle pause</translation>
    </message>
    <message>
        <source>removal of breaks</source>
        <translation>suppression de pauses</translation>
    </message>
    <message>
        <source>break on every day</source>
        <translation>pause de tous les jours</translation>
    </message>
    <message>
        <source>change of the minutes between sessions</source>
        <translation>modification des minutes entre les sessions</translation>
    </message>
    <message numerus="yes">
        <source>placing of %n session(s)</source>
        <translation>
            <numerusform>placement de %n session</numerusform>
            <numerusform>placement de %n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>sending back of %1</source>
        <translation>retrait de %1 de la grille</translation>
    </message>
    <message>
        <source>length of %1</source>
        <translation>durée de %1</translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>déplacement de %1</translation>
    </message>
    <message>
        <source>placing of %1</source>
        <translation>placement de %1</translation>
    </message>
    <message numerus="yes">
        <source>sending back of %n session(s)</source>
        <translation>
            <numerusform>retrait de %n session de la grille</numerusform>
            <numerusform>retrait de %n sessions de la grille</numerusform>
        </translation>
    </message>
    <message>
        <source>swap of two sessions</source>
        <translation>échange de deux sessions</translation>
    </message>
    <message>
        <source>bringing changes back</source>
        <translation>reprise des modifications</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>reopening of a comment</source>
        <translation>réouverture d’un commentaire</translation>
    </message>
    <message>
        <source>resolving of a comment</source>
        <translation>résolution d’un commentaire</translation>
    </message>
    <message>
        <source>deletion of a comment</source>
        <translation>suppression d’un commentaire</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>note</translation>
    </message>
    <message>
        <source>reviewers</source>
        <translation>relecteurs</translation>
    </message>
    <message>
        <source>change of a colleague</source>
        <translation>modification d’un collègue</translation>
    </message>
    <message>
        <source>new colleague</source>
        <translation>nouveau collègue</translation>
    </message>
    <message>
        <source>removal of colleagues</source>
        <translation>suppression de collègues</translation>
    </message>
    <message>
        <source>change of a criterion</source>
        <translation>modification d’un critère</translation>
    </message>
    <message>
        <source>new criterion</source>
        <translation>nouveau critère</translation>
    </message>
    <message>
        <source>removal of criteria</source>
        <translation>suppression de critères</translation>
    </message>
    <message>
        <source>new order of the criteria</source>
        <translation>nouvel ordre des critères</translation>
    </message>
    <message>
        <source>change of anonymous review</source>
        <translation>modification de la relecture anonyme</translation>
    </message>
    <message numerus="yes">
        <source>exception for %n text(s)</source>
        <translation>
            <numerusform>exception pour %n texte</numerusform>
            <numerusform>exception pour %n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>end of the exception for %n text(s)</source>
        <translation>
            <numerusform>fin de l’exception pour %n texte</numerusform>
            <numerusform>fin de l’exception pour %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of limits of a language</source>
        <translation>suppression de limites d’une langue</translation>
    </message>
    <message>
        <source>new limit in a language</source>
        <translation>nouvelle limite dans une langue</translation>
    </message>
    <message numerus="yes">
        <source>reviewers of %n card(s)</source>
        <translation>
            <numerusform>relecteur·rices de %n fiche</numerusform>
            <numerusform>relecteur·rices de %n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestDialog</name>
    <message>
        <source>Suggest a place</source>
        <translation>Proposer un créneau</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>Créneaux proposés</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for places for %1…</source>
        <translation>Recherche de créneaux pour %1…</translation>
    </message>
    <message>
        <source>There is no place for %1.</source>
        <translation>Il n’y a pas de créneau pour %1.</translation>
    </message>
    <message>
        <source>Nothing collides with %1 in these places. The best one comes first.</source>
        <translation>Dans ces créneaux, rien n’entre en conflit avec %1. Le meilleur vient en premier.</translation>
    </message>
</context>
<context>
    <name>ui::TextSection</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address, such as https://example.org; empty takes the link away</source>
        <translation>Adresse, par exemple https://example.org (vide&#xa0;: retire le lien)</translation>
    </message>
    <message>
        <source>%1 in the source language</source>
        <extracomment>%1 is the name of a text, such as &quot;Objectives&quot;</extracomment>
        <translation>%1 dans la langue d’origine</translation>
    </message>
    <message>
        <source>Length of %1</source>
        <translation>Longueur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>◐ Source has changed · Mark as up to date</source>
        <extracomment>a translation whose source text has changed; pressing the button says that it is fine</extracomment>
        <translation>◐ L’original a changé · Marquer à jour</translation>
    </message>
    <message>
        <source>The source text was changed after this translation was made.</source>
        <translation>Le texte original a été modifié après cette traduction.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what is said of this text</source>
        <translation>Montre ce qui est dit de ce texte</translation>
    </message>
</context>
<context>
    <name>ui::ThemeList</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>A thematic line needs a code, such as 1 or 1.3.</source>
        <translation>Une ligne thématique doit avoir un code, comme 1 ou 1.3.</translation>
    </message>
    <message>
        <source>The code %1 belongs to another thematic line or subtheme.</source>
        <translation>Le code %1 est celui d’une autre ligne thématique ou d’un autre sous-thème.</translation>
    </message>
</context>
<context>
    <name>ui::ThemesSection</name>
    <message numerus="yes">
        <source>The codes of %n card(s) followed the new order</source>
        <extracomment>news after thematic lines changed places</extracomment>
        <translation>
            <numerusform>Le code de %n fiche a suivi le nouvel ordre</numerusform>
            <numerusform>Les codes de %n fiches ont suivi le nouvel ordre</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a subtheme</source>
        <translation>Ajouter un sous-thème</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Renuméroter</translation>
    </message>
    <message>
        <source>Numbers all lines and subthemes by their order; the codes of cards follow</source>
        <translation>Numérote toutes les lignes et les sous-thèmes selon leur ordre&#x202f;; les codes des fiches suivent</translation>
    </message>
    <message>
        <source>Codes follow when the order changes</source>
        <translation>Les codes suivent l’ordre quand il change</translation>
    </message>
    <message>
        <source>Moving line 3 before line 1 makes it line 1, and its cards 1.1, 1.2 …</source>
        <translation>Déplacée avant la ligne&#xa0;1, la ligne&#xa0;3 devient la ligne&#xa0;1, et ses fiches 1.1, 1.2…</translation>
    </message>
    <message numerus="yes">
        <source>Renumbered, with %n card(s)</source>
        <extracomment>news after thematic lines were numbered anew</extracomment>
        <translation>
            <numerusform>Lignes renumérotées, avec %n fiche</numerusform>
            <numerusform>Lignes renumérotées, avec %n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimetableHints</name>
    <message>
        <source>%1 → out of the timetable</source>
        <translation>%1 → hors de la grille</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>format of a short date with its weekday, as QLocale takes it</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Drag the session into the timetable, or press Space and move it with the arrow keys.</source>
        <translation>Faites glisser la session dans la grille, ou appuyez sur Espace et déplacez-la avec les flèches.</translation>
    </message>
</context>
<context>
    <name>ui::TimetableModel</name>
    <message>
        <source>all platforms</source>
        <translation>toutes les plateformes</translation>
    </message>
    <message>
        <source>No platform</source>
        <extracomment>the column of a timetable for sessions that have no room or channel</extracomment>
        <translation>Sans plateforme</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>ui::TimetablePage</name>
    <message>
        <source>%1 (home)</source>
        <extracomment>a city in the list of time zones: that of the event itself</extracomment>
        <translation>%1 (sur place)</translation>
    </message>
    <message>
        <source>The timetable has no days yet: the event has no dates, and no session has one.</source>
        <translation>La grille n’a pas encore de jours&#xa0;: ni l’événement ni aucune session n’a de date.</translation>
    </message>
    <message>
        <source>Set the dates…</source>
        <translation>Fixer les dates…</translation>
    </message>
    <message>
        <source>The columns of the timetable are the platforms, the rooms and channels where sessions take place. There are none yet.</source>
        <translation>Les colonnes de la grille sont les plateformes&#xa0;: les salles et les canaux où ont lieu les sessions. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Add platforms…</source>
        <translation>Ajouter des plateformes…</translation>
    </message>
    <message>
        <source>There are no cards yet.</source>
        <translation>Il n’y a pas encore de fiches.</translation>
    </message>
    <message>
        <source>✓ Every session has its place.</source>
        <translation>✓ Chaque session a son créneau.</translation>
    </message>
    <message>
        <source>Drag a session to its place, or choose it with the arrow keys and press Space to move it.</source>
        <translation>Faites glisser une session à sa place, ou choisissez-la avec les flèches et appuyez sur Espace pour la déplacer.</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>format of a short date with its weekday, as QLocale takes it: &quot;Tue 14&quot;</extracomment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>This day is outside the event.</source>
        <translation>Ce jour est en dehors de l’événement.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>&amp;Hours of</source>
        <translation>&amp;Heures de</translation>
    </message>
    <message>
        <source>Whose clocks the hours are told by. Nothing moves.</source>
        <translation>De quelle ville sont les heures affichées. Rien ne bouge.</translation>
    </message>
    <message>
        <source>Place unscheduled…</source>
        <translation>Placer ce qui reste…</translation>
    </message>
    <message>
        <source>Unscheduled · %1</source>
        <translation>À placer · %1</translation>
    </message>
    <message>
        <source>Unscheduled sessions</source>
        <translation>Sessions à placer</translation>
    </message>
    <message>
        <source>Enter drops, Esc cancels</source>
        <translation>Entrée pose, Échap annule</translation>
    </message>
    <message>
        <source>Arrows move, Shift changes the length, Ctrl goes by day and hour.</source>
        <translation>Les flèches déplacent, avec Maj elles changent la durée, avec Ctrl elles vont par jours et par heures.</translation>
    </message>
</context>
<context>
    <name>ui::TimetablePreview</name>
    <message>
        <source>Preview of the timetable</source>
        <translation>Aperçu de la grille horaire</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>A&amp;ffichage&#xa0;:</translation>
    </message>
    <message>
        <source>A day</source>
        <extracomment>what a timetable shows on a page</extracomment>
        <translation>Un jour par page</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Time &amp;zones</source>
        <translation>F&amp;useaux horaires</translation>
    </message>
</context>
<context>
    <name>ui::TimetablePrinting</name>
    <message>
        <source>timetable</source>
        <extracomment>the name of a file that is proposed</extracomment>
        <translation>grille-horaire</translation>
    </message>
</context>
<context>
    <name>ui::TitleEdit</name>
    <message>
        <source>Title of the session</source>
        <translation>Titre de la session</translation>
    </message>
</context>
<context>
    <name>ui::UndoNews</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::UnplacedPart</name>
    <message numerus="yes">
        <source>%n line(s) of the note without a place</source>
        <translation>
            <numerusform>%n ligne de la note non placée</numerusform>
            <numerusform>%n lignes de la note non placées</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Écarter cette ligne</translation>
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
        <translation>une personne qui n’y est plus</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Attribuée à personne</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Attribuée à %1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <extracomment>the last move of a card: its new status, who made it, when</extracomment>
        <translation>%1 par %2, %3</translation>
    </message>
    <message>
        <source>As “%1” you have nothing to decide here.</source>
        <translation>En tant que «&#xa0;%1&#xa0;», vous n’avez rien à décider ici.</translation>
    </message>
    <message>
        <source>Say why above, for whoever reads the card next.</source>
        <translation>Dites pourquoi ci-dessus, pour la personne qui lira ensuite la fiche.</translation>
    </message>
    <message>
        <source>Me, %1</source>
        <extracomment>an entry of a menu of reviewers: whoever is at this desk</extracomment>
        <translation>Moi, %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Who reviews this card</source>
        <translation>Qui relit cette fiche</translation>
    </message>
    <message>
        <source>A note for whoever reads the card next</source>
        <translation>Une note pour la personne qui lira ensuite la fiche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::WaitPage</name>
    <message>
        <source>There is no preview, because it was cancelled.</source>
        <translation>Il n’y a pas d’aperçu, car il a été annulé.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ui::WordList</name>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
</context>
<context>
    <name>ui::WordingList</name>
    <message>
        <source>Stands for</source>
        <translation>Désigne</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
</context>
<context>
    <name>ui::ZoneList</name>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>ui::ZoneStrip</name>
    <message>
        <source>%1 day</source>
        <extracomment>after an hour: the date there is another one, such as &quot;+1 day&quot;</extracomment>
        <translation>%1 jour</translation>
    </message>
    <message>
        <source>%1, at night</source>
        <translation>%1, de nuit</translation>
    </message>
</context>
<context>
    <name>ui::ZonesChoice</name>
    <message numerus="yes">
        <source>There is room for %n zone(s).</source>
        <translation>
            <numerusform>Il y a de la place pour %n fuseau.</numerusform>
            <numerusform>Il y a de la place pour %n fuseaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the event&apos;s own hours.</source>
        <translation>Seulement l’heure de l’événement.</translation>
    </message>
    <message>
        <source>Those of the event: %1</source>
        <translation>Celles de l’événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a zone by its city or offset</source>
        <translation>Ajouter un fuseau par sa ville ou son décalage</translation>
    </message>
    <message>
        <source>Add a city or an offset</source>
        <translation>Ajouter une ville ou un décalage</translation>
    </message>
</context>
<context>
    <name>ui::ZonesSection</name>
    <message>
        <source>Home zone</source>
        <translation>Fuseau de l’événement</translation>
    </message>
    <message>
        <source>Also shown in</source>
        <translation>Autres fuseaux affichés</translation>
    </message>
    <message>
        <source>Another time zone</source>
        <translation>Autre fuseau horaire</translation>
    </message>
    <message>
        <source>Search a city, or write an offset such as UTC-3</source>
        <translation>Cherchez une ville ou écrivez un décalage comme UTC-3</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>There is no such city among the time zones. Try a larger one nearby, or an offset such as UTC-3.</source>
        <translation>Cette ville n’est pas parmi les fuseaux horaires. Essayez une plus grande ville proche, ou un décalage comme UTC-3.</translation>
    </message>
    <message>
        <source>What becomes of the hours in %1?</source>
        <translation>Que deviennent les heures avec le fuseau %1&#x202f;?</translation>
    </message>
    <message>
        <source>Keeping the hours, 13:00 stays 13:00 and is another moment. Keeping the moments, sessions take place when they did, and their hours are written as %1&apos;s clocks show them.</source>
        <translation>Si vous gardez les heures, 13:00 reste 13:00 mais devient un autre instant. Si vous gardez les instants, les sessions ont lieu au même moment et leurs heures sont écrites dans le fuseau %1.</translation>
    </message>
    <message>
        <source>Keep the hours</source>
        <translation>Garder les heures</translation>
    </message>
    <message>
        <source>Keep the moments</source>
        <translation>Garder les instants</translation>
    </message>
</context>
</TS>
