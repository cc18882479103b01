namespace StaticArchive.Model;

/// <summary>
/// What makes reading believe that a text states a value, in words that pages show, and how far that is trusted.
/// </summary>
/// <param name="Words">In English: <c>date below the title</c>.</param>
/// <param name="Rank">How far it is trusted, from 0 to 100; of several values of a field the highest wins.</param>
public sealed record MetadataEvidence(string Words, int Rank)
{
    private const int Labelled = 30;

    /// <summary>Whether only organisations are named so.</summary>
    public bool NamesOrganisation { get; init; }

    /// <summary>The paper's sidecar, which always wins.</summary>
    public static MetadataEvidence Sidecar { get; } = new("paper.yml", 100);

    /// <summary>Front matter: below the sidecar, above everything that is found.</summary>
    public static MetadataEvidence FrontMatter { get; } = new("front matter", 90);

    /// <summary><c># River boards after the flood</c></summary>
    public static MetadataEvidence TitleHeading { get; } = new("heading marked as title", 50);

    /// <summary><c>River boards after the flood</c></summary>
    public static MetadataEvidence TitleLine { get; } = new("line that reads like a title", 40);

    /// <summary><c>Between:</c> / <c>River Ferries Limited</c> / <c>Claimant</c>, and below the defendant.</summary>
    public static MetadataEvidence CaseName { get; } = new("parties of the case", 48);

    /// <summary><c>What five valleys learnt</c>, below the title and above the authors.</summary>
    public static MetadataEvidence SubtitleLine { get; } = new("line below the title", 35);

    /// <summary><c>Ada Meadow and Robert Jones</c></summary>
    public static MetadataEvidence NamesBelowTitle { get; } = new("names below the title", 30);

    /// <summary><c>March 2010</c>, below the title.</summary>
    public static MetadataEvidence DateBelowTitle { get; } = new("date below the title", 35);

    /// <summary><c>For immediate release: 12 May 2008</c>, above the title.</summary>
    public static MetadataEvidence DateAboveTitle { get; } = new("date above the title", 15);

    /// <summary>
    /// <c>Minutes of the meeting held on 14 March 2006</c>: whatever else states a date is trusted more.
    /// </summary>
    public static MetadataEvidence DateInTitle { get; } = new("date in the title", 8);

    /// <summary><c>Report published January 2013</c></summary>
    public static MetadataEvidence PublicationDate { get; } = new("date of publication", 36);

    /// <summary><c>River Studies 9 (2015) 41-56</c></summary>
    public static MetadataEvidence JournalLine { get; } = new("line of the journal", 34);

    /// <summary><c>Tuesday 3 November 2015</c>, a line of its own at the top.</summary>
    public static MetadataEvidence DateLine { get; } = new("date on a line of its own", 33);

    /// <summary><c>Briefing Paper 6, November 2013</c></summary>
    public static MetadataEvidence DateAtTop { get; } = new("date in a line at the top", 32);

    /// <summary><c>Rivers and Boards. Southwick: River Press, 1987.</c></summary>
    public static MetadataEvidence YearAtTop { get; } = new("year in a line at the top", 14);

    /// <summary><c>held on Thursday 11 February 2010</c>: a day of publication is trusted more.</summary>
    public static MetadataEvidence MeetingDate { get; } = new("day of the meeting", 22);

    /// <summary><c>Dated 2 February 2016</c></summary>
    public static MetadataEvidence LabelledDate { get; } = new("date behind a label", Labelled);

    /// <summary><c>Approved: 2 February 2016</c></summary>
    public static MetadataEvidence ApprovalDate { get; } = new("date of approval or revision", 21);

    /// <summary><c>18 August 2014</c>, above a signature at the end.</summary>
    public static MetadataEvidence DateAtEnd { get; } = new("date at the end", 16);

    /// <summary><c>River boards | June 2012</c></summary>
    public static MetadataEvidence RunningHeadDate { get; } = new("date in a running head", 13);

    /// <summary><c>© River Trust 2011</c></summary>
    public static MetadataEvidence CopyrightYear { get; } = new("year of the copyright line", 6);

    /// <summary><c>Annual Report 2012/13</c></summary>
    public static MetadataEvidence YearInTitle { get; } = new("year in the title", 4);

    /// <summary><c>Speech by Ann Lee MP</c>, <c>Author: Ann Lee</c></summary>
    public static MetadataEvidence ResponsibilityLine { get; } = new("line that says by whom", 31);

    /// <summary><c>Submitted on behalf of the River Trust</c>: persons are trusted more.</summary>
    public static MetadataEvidence ResponsibleBody { get; } =
        new("line that says by which organisation", 24) { NamesOrganisation = true };

    /// <summary><c>Yours faithfully</c> / <c>Ann Lee</c></summary>
    public static MetadataEvidence Signature { get; } = new("signature", 26);

    /// <summary><c>Ada Meadow and Robert Jones</c>, above the title or not right below it.</summary>
    public static MetadataEvidence NamesAtTop { get; } = new("names at the top", 27);

    /// <summary><c>Dear Ms Lee</c>, and below: <c>Yours faithfully</c> / <c>Ben Hill</c></summary>
    public static MetadataEvidence SignatureOfLetter { get; } = new("signature of the letter", 32);

    /// <summary><c>Ann Lee is a fellow of the River Institute.</c></summary>
    public static MetadataEvidence AboutAuthor { get; } = new("note about an author", 18);

    /// <summary><c>Department for Rivers</c>, between title and text.</summary>
    public static MetadataEvidence BodyBelowTitle { get; } =
        new("organisation below the title", 14) { NamesOrganisation = true };

    /// <summary><c>SOUTHWICK RIVER TRUST</c></summary>
    public static MetadataEvidence Letterhead { get; } =
        new("organisation at the top", 13) { NamesOrganisation = true };

    /// <summary><c>Published by the River Trust</c></summary>
    public static MetadataEvidence PublishingBody { get; } =
        new("line that says who published it", 11) { NamesOrganisation = true };

    /// <summary><c>© River Trust 2011</c></summary>
    public static MetadataEvidence CopyrightHolder { get; } =
        new("holder of the copyright", 9) { NamesOrganisation = true };

    /// <summary><c>Report by the Director of Rivers</c></summary>
    public static MetadataEvidence ResponsibleOffice { get; } =
        new("office that reports", 8) { NamesOrganisation = true };

    /// <summary><c>chief executive of the River Trust, said:</c></summary>
    public static MetadataEvidence SpeakersBody { get; } =
        new("organisation that speaks", 5) { NamesOrganisation = true };

    /// <summary><c>A report by the River Trust</c></summary>
    public static MetadataEvidence Responsibility { get; } = new("statement of responsibility", 25);

    /// <summary><c>Policy Paper 10</c>: the kind of paper.</summary>
    public static MetadataEvidence SeriesKind { get; } = new("series line below the title", 20);

    /// <summary><c>Policy Paper 10</c>: its number.</summary>
    public static MetadataEvidence SeriesNumber { get; } = new("series line below the title", 30);

    /// <summary><c>University of Southwick</c>, below the names.</summary>
    public static MetadataEvidence LineBelowAuthors { get; } = new("line below the authors", 20);

    /// <summary><c>Department for Rivers</c>, above the title of a paper that names no person.</summary>
    public static MetadataEvidence IssuingBody { get; } =
        new("organisation above the title", 12) { NamesOrganisation = true };

    /// <summary><c>Abstract: This paper asks …</c></summary>
    public static MetadataEvidence RunInAbstract { get; } = new("paragraph that begins with its name", 38);

    /// <summary><c>© River Trust 2011</c></summary>
    public static MetadataEvidence CopyrightLine { get; } = new("line with a copyright sign", 30);

    /// <summary>The line by which a document asks to be cited; trusted less than a field of its own.</summary>
    public static MetadataEvidence RecommendedCitation { get; } = new("citation of this document", 24);

    /// <summary>An element whose class says so: <c>&lt;h2 class="subtitle"&gt;</c></summary>
    public static MetadataEvidence SubtitleHeading { get; } = new("heading of that class", 35);

    /// <summary><c>Publisher: River Press</c></summary>
    public static MetadataEvidence LabelledLine(string label) => new($"line \"{label}\"", Labelled);

    /// <summary>A line that says it is the title is trusted more than one that looks like it.</summary>
    public static MetadataEvidence LabelledTitle(string label) => new($"line \"{label}\"", 45);

    /// <summary>
    /// <c>Colleges &gt; College of Rivers</c> is a place in a tree of subjects before it is an institution.
    /// </summary>
    public static MetadataEvidence LabelledSubjectPath(string label) => new($"line \"{label}\"", 20);

    /// <summary>A value below the line that labels it: <c>ISBN No:</c> / <c>978 0 7044 2891 1</c></summary>
    public static MetadataEvidence BelowLabel(string label) => new($"below \"{label}\"", Labelled);
}
