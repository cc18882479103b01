using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>The names that papers give their sections, in English and some of its neighbours.</summary>
internal static class SectionRoleClassifier
{
    private static readonly Dictionary<string, SectionRole> Names = WordList.ParsePhrases(
        (
            SectionRole.Abstract,
            "abstract|summary|executive summary|précis|synopsis|outline|overview|abstract and keywords|"
                + "structured abstract|plain language summary|summary of findings|key points|key messages|résumé|"
                + "zusammenfassung|kurzfassung|resumen|resumo|riassunto|sommario|samenvatting|sammanfattning"
        ),
        (
            SectionRole.StructuredAbstractPart,
            "purpose|design|design/methodology/approach|design/methodology|research limitations/implications|"
                + "research limitations|practical implications|social implications|originality/value|originality|"
                + "value|paper type"
        ),
        (
            SectionRole.Introduction,
            "introduction|background|context|foreword|preface|introduction and background|"
                + "background and context|policy context|statement of need|einleitung|einführung|introducción|"
                + "introdução|introduzione|inleiding|inledning|vorwort|avant-propos"
        ),
        (
            SectionRole.Body,
            "method|methods|methodology|materials and methods|methods and materials|data and methods|"
                + "research design|approach|results|findings|discussion|results and discussion|analysis|"
                + "literature review|theoretical framework|limitations|case studies|case study|implications|"
                + "recommendations|methoden|methodik|ergebnisse|diskussion|méthodes|résultats|métodos|metodología|"
                + "resultados|discusión|metodologia|discussão|metodi|risultati|discussione|methode|resultaten|"
                + "discussie"
        ),
        (
            SectionRole.Conclusion,
            "conclusion|conclusions|concluding remarks|conclusion and recommendations|"
                + "conclusions and recommendations|summary and conclusions|discussion and conclusions|"
                + "discussion and conclusion|final remarks|fazit|schlussfolgerungen|schluss|ausblick|conclusión|"
                + "conclusiones|conclusão|conclusões|conclusioni|conclusie|conclusies|slutsatser"
        ),
        (
            SectionRole.References,
            "references|reference|bibliography|reference list|list of references|works cited|"
                + "literature cited|cited literature|references cited|literature|external links and references|"
                + "references and notes|notes and references|references and further reading|select bibliography|"
                + "selected bibliography|sources and references|literatur|literaturverzeichnis|quellen|"
                + "quellenverzeichnis|références|références bibliographiques|bibliographie|referencias|"
                + "referencias bibliográficas|bibliografía|referências|referências bibliográficas|bibliografia|"
                + "riferimenti bibliografici|literatuur|literatuurlijst|referenties|referenser|litteratur"
        ),
        (
            SectionRole.BackMatter,
            "acknowledgement|acknowledgements|acknowledgment|acknowledgments|funding|funding statement|"
                + "appendix|appendices|annex|notes|endnotes|footnotes|author contributions|authors' contributions|"
                + "contributions|contributors|conflict of interest|conflict of interest statement|"
                + "conflicts of interest|competing interests|declaration of interests|declaration of interest|"
                + "declarations|disclosure statement|disclosure|data availability|data availability statement|"
                + "availability of data and materials|supplementary material|supplementary materials|"
                + "supplementary information|supporting information|supplementary data|about the author|"
                + "about the authors|notes on contributors|author note|author notes|ethics statement|"
                + "ethics approval|ethical approval|ethical considerations|abbreviations|glossary|further reading|"
                + "credits|correspondence|contact|contact details|accession numbers|additional information|"
                + "author information|disclaimer|orcid|danksagung|anhang|remerciements|annexe|annexes|"
                + "agradecimientos|agradecimentos|anexo|anexos|ringraziamenti|dankwoord|bijlage|bijlagen"
        )
    );

    /// <summary>
    /// Words for an appendix before its number or name, folded: English, German, French, Spanish, Italian, Dutch,
    /// Welsh.
    /// </summary>
    private static readonly string[] AppendixWords =
    [
        "appendix",
        "appendices",
        "annex",
        "annexe",
        "annexes",
        "anhang",
        "anlage",
        "anexo",
        "apendice",
        "allegato",
        "appendice",
        "bijlage",
        "atodiad",
    ];

    /// <summary>
    /// What a heading's words say; numbers before them do not matter: <c>2.1 Methods</c>, <c>Appendix B: Scales</c>.
    /// </summary>
    public static SectionRole Classify(string heading)
    {
        var name = Folding.Fold(heading).Trim(' ', ':', '.', '*');
        var word = 0;
        while (word < name.Length && (char.IsDigit(name[word]) || name[word] is '.' or ')' or ' '))
        {
            word++;
        }

        name = name[word..];
        if (Names.TryGetValue(name, out var role))
        {
            return role;
        }

        return IsAppendix(name) ? SectionRole.BackMatter : SectionRole.None;
    }

    /// <summary><c>Appendix B: Scales</c>, <c>Anhang: Fragebogen</c>, <c>ANNEX. Certificate</c></summary>
    private static bool IsAppendix(string name)
    {
        foreach (var word in AppendixWords)
        {
            if (
                name.StartsWith(word, StringComparison.Ordinal)
                && name.Length > word.Length
                && !char.IsLetter(name[word.Length])
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a heading always stands at the outermost level: openings, the ending and what follows it.
    /// </summary>
    public static bool IsOutermost(string heading) =>
        Classify(heading)
            is SectionRole.Abstract
                or SectionRole.Conclusion
                or SectionRole.References
                or SectionRole.BackMatter
        || Folding.Fold(heading) is "introduction" or "key words" or "keywords";
}
