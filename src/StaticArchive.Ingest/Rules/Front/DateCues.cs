using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>
/// What the words before a date say it is the day of: <c>Report published January 2013</c>, <c>held on Thursday 11
/// February 2010</c>, <c>Next update: September 2014</c>.
/// </summary>
internal static class DateCues
{
    /// <summary>
    /// Words that no day of publication stands behind; <c>received</c> is the day on which a journal got a paper.
    /// </summary>
    private const string Other =
        "reference ref bezug vorgang réf "
        + "received eingegangen reçu recibido next nächste prochain prochaine nesaf deadline closing closes force "
        + "effective born expires review reply session accessed ended ending since between fieldwork "
        + "incorporated founded established registered act";

    /// <summary>
    /// The words of each cue, one line a language: English, Welsh, German, French, Spanish, Italian, Dutch.
    /// </summary>
    private static readonly Dictionary<string, Cue> Cues = WordList.ParseMap(
        StringComparer.OrdinalIgnoreCase,
        (
            Cue.Publication,
            "published publication issued issue released release posted embargo embargoed printed "
                + "cyhoeddwyd "
                + "veröffentlicht erschienen "
                + "publié publiée paru parution "
                + "publicado publicada "
                + "pubblicato "
                + "gepubliceerd"
        ),
        (
            Cue.Approval,
            "approved adopted agreed accepted revised updated modified signed amended corrected reviewed "
                + "cymeradwywyd diwygiwyd "
                + "genehmigt beschlossen angenommen aktualisiert "
                + "approuvé adopté accepté révisé "
                + "aprobado aceptado revisado "
                + "approvato accettato "
                + "goedgekeurd herzien"
        ),
        (
            Cue.Meeting,
            "held meeting delivered given seminar conference lecture met sitting committee debate hearing "
                + "visit visited "
                + "gynhaliwyd cyfarfod "
                + "sitzung tagung gehalten "
                + "réunion séance tenue prononcé "
                + "reunión celebrada pronunciado "
                + "riunione "
                + "vergadering"
        ),
        (Cue.Label, "date dated dyddiad datum stand vom le fecha data"),
        (Cue.Other, Other)
    );

    private enum Cue
    {
        Publication,
        Label,
        Approval,
        Meeting,
        Other,
    }

    /// <summary>
    /// How a date is trusted by the nearest cue before it; null where it is the day of something else. Without a cue
    /// what its place gives it.
    /// </summary>
    public static MetadataEvidence? FindEvidence(string before, MetadataEvidence place)
    {
        MetadataEvidence? evidence = place;
        foreach (var word in WordTokenizer.GetWords(before))
        {
            if (Cues.TryGetValue(word, out var cue))
            {
                evidence = cue switch
                {
                    Cue.Publication when evidence is not null => MetadataEvidence.PublicationDate,
                    Cue.Label when evidence is not null && evidence.Rank < MetadataEvidence.LabelledDate.Rank =>
                        MetadataEvidence.LabelledDate,
                    Cue.Label => evidence,
                    Cue.Approval => MetadataEvidence.ApprovalDate,
                    Cue.Meeting when evidence is not null => MetadataEvidence.MeetingDate,
                    Cue.Publication or Cue.Meeting => null,
                    _ => null,
                };
            }
        }

        return evidence;
    }
}
