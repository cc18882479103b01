using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Models;

/// <summary>An author of the archive's papers.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Name">The name.</param>
/// <param name="Orcid">ORCID iD.</param>
/// <param name="Papers">Papers of the archive.</param>
/// <param name="Works">Works of the index, cited here.</param>
/// <param name="SimilarNames">The same family name and initial as another paper prints it; it may be the same
/// person.</param>
public sealed record PersonPageModel(
    PageLayoutModel PageLayout,
    string Name,
    PageLink? Orcid,
    IReadOnlyList<PaperCard> Papers,
    IReadOnlyList<WorkListItem> Works,
    IReadOnlyList<PageLink> SimilarNames
);
