/// What the fields of the forms are called, by their names in the files: editors who have only a browser never see those.
let fieldLabels = [
  "title": "Titel", "question": "Fråga", "status": "Status", "starts": "Börjar", "ends": "Slutar", "place": "Plats",
  "facts": "Fakta i korthet", "label": "Ord", "value": "Värde", "themes": "Teman", "actors": "Aktörer, med namn",
  "actor-counts": "Aktörer, som antal", "partners": "Samarbetspartner", "read-more": "Läs mer", "url": "Webbadress",
  "events": "Möten", "meeting": "Träff", "sign-up": "Anmälan", "results": "Resultat", "file": "Fil", "kind": "Slag",
  "date": "Datum", "image": "Bild", "image-alt": "Vad bilden visar", "summary": "Sammanfattning", "updated": "Ändrad",
  "aliases": "Tidigare adresser", "draft": "Utkast", "publish": "Publiceras den", "expires": "Visas till och med",
  "name": "Namn", "role": "Roll", "organisation": "Organisation", "sector": "Sektor", "sectors": "Antal per sektor",
  "coalition": "Koalition", "order": "Plats i listan", "email": "E-post", "phone": "Telefon",
  "path": "Adress på webbplatsen",
  "lead": "Ingress", "navigation": "Plats i menyn", "menu-title": "Kort namn i menyn", "share": "Andel i procent",
  "covers": "Räknar in koalitionerna", "source": "Källa", "measured": "Mätt",
]
