namespace StaticArchive.Model.Text;

/// <summary>
/// Words with a capital on title pages that no person is called by. Words that are family names too are left out:
/// <c>Hall</c>, <c>Field</c>, <c>Wood</c>.
/// </summary>
internal static class NonNameWords
{
    private static readonly HashSet<string> Words = WordList.ParseSet(
        // Kinds of paper and their parts.
        "case study studies summary executive briefing bulletin guidance guide handbook manual consultation evaluation "
            + "minutes agenda appendix annex contents draft final interim annual statistical statistics working "
            + "discussion technical occasional practice example evidence statement letter speech lecture news "
            + "release notes note introduction background conclusion conclusions recommendations references "
            + "acknowledgements version volume issue edition update overview strategy plan planning framework scheme "
            + "campaign inquiry inspection circular memorandum "
            // What is written about.
            + "community communities housing homes schools education transport economy economic public local "
            + "national regional rural urban environment development partnership partners people children older "
            + "services policy politics governance democracy history heritage science culture information data "
            + "lessons learning working families poverty living water energy money costs prices system systems shared "
            // Places.
            + "road avenue valley district county borough city town parish harbour port station depot "
            + "airport museum theatre northern southern eastern western central upper lower "
            + "united kingdom allotments "
            // Offices.
            + "minister secretary director officer manager chairman chairwoman chairperson clerk president engineer "
            + "accountant inspector commissioner surveyor treasurer editor author authors reviewer coordinator "
            + "dear sincerely faithfully yours regards present apologies contact enquiries telephone email "
            // Days and months; May, June and April are given names.
            + "monday tuesday wednesday thursday friday saturday sunday january february september october "
            + "november december "
            // The same of other languages.
            + "januar februar märz juni oktober dezember bericht leitfaden arbeitspapier zusammenfassung einleitung "
            + "anhang literatur gemeinde stadt landkreis ministerium amt verband referat gesetz verordnung und der die "
            + "das zur zum "
            + "janvier février juin juillet août septembre octobre novembre décembre rapport résumé "
            + "annexe ministère conseil ville commune du "
            + "enero febrero marzo abril mayo junio septiembre octubre noviembre diciembre informe resumen "
            + "ministerio ayuntamiento "
            + "ionawr chwefror mawrth ebrill mehefin gorffennaf medi hydref tachwedd rhagfyr adroddiad cyngor "
            + "llywodraeth cymru crynodeb cyflwyniad ysgolion",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a word is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
