using StaticArchive.Model;
using StaticArchive.Publish.Figures;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Models;

/// <summary>An organisation and its life.</summary>
/// <param name="PageLayout">Layout of the page.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it is.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Lifeline">Its life as a picture; null where there is too little to draw.</param>
/// <param name="Events">What happened to it, in order.</param>
/// <param name="Mentions">Passages that name it, by document.</param>
public sealed record OrganisationPageModel(
    PageLayoutModel PageLayout,
    string Name,
    string Type,
    IReadOnlyList<string> Aliases,
    FigureModel? Lifeline,
    IReadOnlyList<EventModel> Events,
    IReadOnlyList<PassageGroup> Mentions
);
