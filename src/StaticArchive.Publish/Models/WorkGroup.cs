using System.Globalization;
using StaticArchive.Model;
using StaticArchive.Model.Text;
using StaticArchive.Publish.Exports;
using StaticArchive.Publish.Figures;
using StaticArchive.Publish.Pages;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Theme;

namespace StaticArchive.Publish.Models;

/// <summary>Works under one heading.</summary>
/// <param name="Id">Address within the page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Works">The works.</param>
public sealed record WorkGroup(string Id, string Title, IReadOnlyList<WorkListItem> Works);
