using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Recognition;

/// <summary>
/// The words that stand before authors and editors: <c>Speech by</c>, <c>Herausgegeben von</c>, <c>Author:</c>
/// </summary>
internal static class ResponsibilityPhrases
{
    private const int MostWords = 5;
    private const int LongestDated = 50;

    private static readonly string[] DatedOpenings = ["posted on ", "published on ", "posted "];

    /// <summary>One row a language and field. Phrases without a colon, folded when the table is made.</summary>
    private static readonly Dictionary<string, PaperField> Phrases = WordList.ParsePhrases(
        (
            PaperField.Author,
            "by|written by|report written by|report prepared by|article by|"
                + "report by|report of|a report by|a report of|joint report of|joint report by|speech by|"
                + "a speech by|lecture by|a lecture by|address by|an address by|statement by|remarks by|paper by|"
                + "a paper by|sermon by|talk by|an essay by|essay by|words|words by|text|text by|story by|posted by|"
                + "blog by|prepared by|compiled by|researched and written by|author|authors|author(s)|lead author|"
                + "report author|report authors|drafted by|on behalf of|submitted by|submitted on behalf of|"
                + "presented by|presented on behalf of|produced by|delivered by|response by|response from|"
                + "submission from|submission by|evidence from|memorandum by|memorandum submitted by|issued by|"
                + "a response by|a response from|case study by|review by|reviewed by|a review by|book review by|"
                + "reported by|interviewee|interviewees|interview with|narrator"
        ),
        (
            PaperField.Author,
            "gan|awdur|awduron|adolygiad gan|adroddiad gan|araith gan|ysgrifennwyd gan|paratowyd gan|ar ran"
        ),
        (
            PaperField.Author,
            "von|vorgelegt von|verfasst von|verfasser|verfasserin|autor|autorin|autoren|rede von|bericht von|"
                + "vortrag von|ein bericht von|text von|erstellt von|bearbeitet von|rezension von|besprochen von|"
                + "rezensiert von|im auftrag von"
        ),
        (
            PaperField.Author,
            "par|auteur|auteurs|auteure|rédigé par|discours de|rapport de|un rapport de|présenté par|établi par|"
                + "texte de|pour le compte de|compte rendu de|compte rendu par|recension de"
        ),
        (
            PaperField.Author,
            "por|autora|autores|informe de|escrito por|elaborado por|discurso de|presentado por|reseña de|"
                + "reseña por|reseñado por"
        ),
        (
            PaperField.Author,
            "autore|autori|scritto da|rapporto di|discorso di|recensione di|door|recensie door|recensie van|"
                + "besproken door|geschreven door|rede van"
        ),
        (PaperField.Author, "escrito por|relatório de|elaborado por|resenha de|recensão de"),
        (
            PaperField.Editor,
            "edited by|editor|editors|edited and introduced by|herausgegeben von|hrsg. von|herausgeber|herausgeberin|"
                + "sous la direction de|dirigé par|golygwyd gan|golygydd|golygyddion|editado por|a cura di|"
                + "onder redactie van|organizado por"
        )
    );

    /// <summary>A phrase at the start of a line.</summary>
    /// <param name="Field">What those behind it are.</param>
    /// <param name="Length">Where the names begin.</param>
    /// <param name="IsLabel">Whether a colon ends it.</param>
    public sealed record Phrase(PaperField Field, int Length, bool IsLabel);

    /// <summary>The longest phrase that begins a line; null for none.</summary>
    public static Phrase? Match(string line)
    {
        var (start, count) = (0, 0);
        Phrase? found = null;
        while (count++ < MostWords && start < line.Length)
        {
            var blank = line.IndexOfAny([' ', ':'], start);
            if (blank < 0)
            {
                break;
            }

            var isLabel = line[blank] == ':' || (blank + 1 < line.Length && line[blank + 1] == ':');
            if (Phrases.TryGetValue(Folding.Fold(line[..blank]), out var field))
            {
                found = new Phrase(field, SkipSeparators(line, blank), isLabel);
            }

            if (isLabel)
            {
                break;
            }

            start = blank + 1;
        }

        found ??= MatchDated(line);
        return found?.Length < line.Length ? found : null;
    }

    /// <summary><c>Posted on 4 May 2012 by Ann Lee</c></summary>
    private static Phrase? MatchDated(string line) =>
        Array.Exists(DatedOpenings, opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
        && line.IndexOf(" by ", StringComparison.Ordinal) is > 0 and < LongestDated and var by
            ? new Phrase(PaperField.Author, by + " by ".Length, IsLabel: false)
            : null;

    private static int SkipSeparators(string line, int at)
    {
        while (at < line.Length && (line[at] == ' ' || line[at] == ':'))
        {
            at++;
        }

        return at;
    }
}
