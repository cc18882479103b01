using StaticArchive.Ingest.Drafts;
using StaticArchive.Ingest.Recognition;
using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Rules.Front;

/// <summary>The first lines of a document, what each is by its looks, and what else of it may name its title.</summary>
internal sealed class TitlePage
{
    /// <summary>Lines from the top in which a stated title is looked for, and those that may repeat a title.</summary>
    private const int Front = 41;

    /// <summary>Lines at the end that may repeat the title as well, in a recommended citation.</summary>
    private const int Tail = 12;
    private const int LongestKey = 1200;
    private const int LongestHead = 110;
    private const int MostLines = 12;

    private const int MostLinesOfTitlePage = 8;

    private readonly IReadOnlyList<Draft> _drafts;
    private readonly int _titlePageEnd;

    private TitlePage(IReadOnlyList<Draft> drafts, List<int> indexes)
    {
        _drafts = drafts;
        Indexes = indexes;
        Lines = [.. indexes.Take(Front).Select(i => drafts[i])];
        Kinds = [.. Lines.Select(FindKind)];
        Keys = CollectKeys(drafts, indexes);
        HeadKeys = CollectHeads(drafts);
        Speakers = SpeakerLabelDetector.Learn(drafts);
        _titlePageEnd = FindTitlePageEnd();
    }

    /// <summary>Reads the top of a document; paratext (the navigation of a page) does not count.</summary>
    public static TitlePage Read(IReadOnlyList<Draft> drafts) =>
        new(drafts, [.. Enumerable.Range(0, drafts.Count).Where(i => drafts[i].Kind != BlockKind.Paratext)]);

    /// <summary>Index of each line among the blocks of the document.</summary>
    public IReadOnlyList<int> Indexes { get; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<Draft> Lines { get; }

    /// <summary>What each is.</summary>
    public IReadOnlyList<TitleBlockLineKind> Kinds { get; }

    /// <summary>Keys of the lines that may repeat a title; the first is that of the second line.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Keys of the heads and feet of pages, without digits.</summary>
    public IReadOnlySet<string> HeadKeys { get; }

    /// <summary>Who speaks in the document.</summary>
    public SpeakerLabelDetector Speakers { get; }

    /// <summary>
    /// Whether the text uses every word of a line with a small letter: <c>Warm Lets</c> then is no name of a person.
    /// </summary>
    public bool HasWordsInText(string line) =>
        WordTokenizer.Split(line).TrueForAll(word => LowercaseWordFinder.IsUsed(_drafts, word.ToLowerInvariant()));

    /// <summary>Whether a line stands on a page below one with a title, a date or an issuer, and no prose.</summary>
    public bool IsBelowTitlePage(int index) => _titlePageEnd > 0 && index >= _titlePageEnd;

    /// <summary>
    /// Number of the lines on the first page, where one of them may be a title and another says who or when; 0 where
    /// that page is no title page.
    /// </summary>
    private int FindTitlePageEnd()
    {
        var end = 1;
        while (end < Lines.Count && !HasPageBreakAbove(end))
        {
            end++;
        }

        var page = Lines.Take(end).ToList();
        return
            end < Lines.Count
            && end is > 1 and <= MostLinesOfTitlePage
            && Kinds[0] is TitleBlockLineKind.Text or TitleBlockLineKind.Names
            && Kinds.Take(end).Any(IsImprint)
            && page.TrueForAll(line => !ProseDetector.IsProse(line.Text))
            ? end
            : 0;
    }

    /// <summary>A page number that was set aside may stand between the break and the line.</summary>
    private bool HasPageBreakAbove(int line)
    {
        for (var i = Indexes[line - 1] + 1; i <= Indexes[line]; i++)
        {
            if (_drafts[i].HasPageBreakAbove)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsImprint(TitleBlockLineKind kind) =>
        kind is TitleBlockLineKind.Institution or TitleBlockLineKind.Date or TitleBlockLineKind.DatedNames;

    /// <summary>
    /// What a block of one or several lines is; text where its lines differ in that, or where a word of its own could
    /// as well be one of a title.
    /// </summary>
    private TitleBlockLineKind FindKind(Draft draft) =>
        draft.Kind == BlockKind.Metadata ? TitleBlockLineKind.Label
        : draft.Content.IsEmpty ? TitleBlockLineKind.Text
        : FindLineKind(draft) switch
        {
            TitleBlockLineKind.Institution when !OrganisationLineDetector.IsOrganisation(draft.Text) =>
                TitleBlockLineKind.Text,
            TitleBlockLineKind.Names when HasWordsInText(draft.Text) => TitleBlockLineKind.Text,
            var kind => kind,
        };

    private static TitleBlockLineKind FindLineKind(Draft draft)
    {
        if (draft.Content.Breaks.Count is 0 or > MostLines)
        {
            return TitleBlockLineClassifier.Classify(draft.Content);
        }

        var kinds = draft
            .Content.Lines()
            .Where(line => !line.IsEmpty)
            .Select(TitleBlockLineClassifier.Classify)
            .ToList();
        return kinds[0] == TitleBlockLineKind.Label
            || (kinds[0] == TitleBlockLineKind.Names && kinds.Exists(StandsBelowNames))
            || kinds.TrueForAll(kind => kind is not (TitleBlockLineKind.Text or TitleBlockLineKind.Prose))
                ? kinds[0]
            : IsAddressBlock(draft) ? TitleBlockLineKind.Address
            : TitleBlockLineKind.Text;
    }

    /// <summary>Half of all lines are an address, and two: <c>Southwick</c> / <c>SX4 1BD</c> / <c>Tel 019</c></summary>
    private static bool IsAddressBlock(Draft draft) =>
        draft.Content.Lines().Count(line => PostalAddressDetector.IsAddress(line.Text)) is > 1 and var lines
        && lines * 2 > draft.Content.Breaks.Count;

    /// <summary>A block that begins with a name and goes on so is that of the authors.</summary>
    private static bool StandsBelowNames(TitleBlockLineKind kind) =>
        kind
            is TitleBlockLineKind.Institution
                or TitleBlockLineKind.Position
                or TitleBlockLineKind.Address
                or TitleBlockLineKind.Date;

    private static List<string> CollectKeys(IReadOnlyList<Draft> drafts, List<int> indexes) =>
        [
            .. indexes
                .Take(Front)
                .Skip(1)
                .Concat(indexes.Skip(Math.Max(Front, indexes.Count - Tail)))
                .Select(i => drafts[i].Text)
                .Select(text => Folding.ToKey(text.Length > LongestKey ? text[..LongestKey] : text)),
        ];

    /// <summary>Running heads that were set aside, without the number of the page.</summary>
    private static HashSet<string> CollectHeads(IReadOnlyList<Draft> drafts) =>
        drafts
            .Where(draft => draft.IsParatext(BlockNoteKind.RunningHead) && draft.Text.Length < LongestHead)
            .Select(draft => ToHeadKey(draft.Text))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>A key without digits.</summary>
    public static string ToHeadKey(string text) =>
        string.Concat(Folding.ToKey(text).Where(unit => !char.IsDigit(unit)));
}
